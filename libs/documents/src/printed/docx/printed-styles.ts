import { convertMillimetersToTwip, LevelFormat } from 'docx';
import { documentStyles, levels, lists } from '../../rich/docx/styles';

/** Where the names stand that belong to "Present:". */
export const labelRoom = convertMillimetersToTwip(30);

export const printedStyles = documentStyles([
  {
    id: 'Lead',
    name: 'Lead',
    basedOn: 'Normal',
    next: 'Normal',
    run: { bold: true },
    paragraph: { keepNext: true, spacing: { before: 160, after: 90 } },
  },
  {
    id: 'Labelled',
    name: 'Labelled',
    basedOn: 'Normal',
    paragraph: { spacing: { after: 50 }, indent: { left: labelRoom, hanging: labelRoom } },
  },
  {
    id: 'Signature',
    name: 'Signature',
    basedOn: 'Normal',
    paragraph: { spacing: { before: 360, after: 0 }, keepLines: true },
  },
]);

/** The lists of a document, with numbered ones for each number that one starts with. */
export function printedNumbering(starts: Iterable<number>) {
  const numbered = [...new Set(starts)].flatMap((start) => [
    { reference: lists.numbers(start), levels: levels(LevelFormat.DECIMAL, 0, start) },
    { reference: lists.romans(start), levels: levels(LevelFormat.LOWER_ROMAN, 0, start) },
  ]);
  return { config: [{ reference: lists.bullets, levels: levels(LevelFormat.BULLET, 0) }, ...numbered] };
}
