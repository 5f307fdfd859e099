import { exclusionMotion } from '../agenda/index';
import { formatParagraphs } from '../calendar/index';

/**
 * The motion that opens Part B in its fixed words, with the paragraphs of the items filled in (E-02, E-03; s.100A(4) and (5)
 * Local Government Act 1972). For [1, 2]: "... falling within paragraphs 1 and 2 of Part 1 of Schedule 12A ...". Without
 * paragraphs it points to those indicated, as the agenda prints it.
 */
export const exclusionMotionFor = (paragraphs: readonly number[]): string => {
  const named = [...new Set(paragraphs)].sort((one, other) => one - other);
  return named.length === 0
    ? exclusionMotion
    : exclusionMotion.replace('those paragraphs indicated in', `${formatParagraphs(named)} of`);
};
