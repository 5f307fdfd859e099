import { councilTime, formatTime, helpedWords, themeWords } from '@minutebook/domain';
import type { Outcome } from '@minutebook/contracts';

/** "Education. Care leavers": what stands under a line whose speaker is named. */
export function tagWords(outcome: Pick<Outcome, 'themes' | 'helps' | 'editedBy'>): string {
  const tags = [
    ...outcome.themes.map((theme) => themeWords[theme]),
    ...outcome.helps.map((group) => helpedWords[group]),
  ];
  const edited = outcome.editedBy ? `Edited by ${outcome.editedBy}` : '';
  return [...tags, edited].filter(Boolean).join('. ');
}

/** "Yours. Education. Care leavers": on the writer's own page. */
export const ownWords = (outcome: Pick<Outcome, 'themes' | 'helps' | 'isOwn' | 'editedBy'>): string =>
  [outcome.isOwn ? 'Yours' : '', tagWords(outcome)].filter(Boolean).join('. ');

/** "7.31pm". */
export const loggedAt = ({ createdAt }: Pick<Outcome, 'createdAt'>): string =>
  formatTime(councilTime(new Date(createdAt).toISOString()).at);
