import type { ProgrammeSlot, ProgrammeTopic, WorkProgramme } from '@minutebook/contracts';
import { formatDay, slipWords, type TopicChange, type TopicOrigin } from '@minutebook/domain';
import type { Mark } from '@minutebook/ui';

export const originWords: Readonly<Record<TopicOrigin, string>> = {
  committee: 'Asked for by members',
  officers: 'Proposed by officers',
  recommendation: 'From a recommendation',
  indicator: 'A red indicator',
  'young-people': 'Asked for by young people',
  statute: 'Required by law',
  quarterly: 'Every quarter',
};

const changeMarks: Readonly<Record<TopicChange, { mark: Mark; word: string }>> = {
  added: { mark: 'draft', word: 'Draft: new' },
  moved: { mark: 'draft', word: 'Draft: moved' },
  edited: { mark: 'draft', word: 'Draft: reworded' },
  removed: { mark: 'withdrawn', word: 'Draft: to be removed' },
};

/** What waits for a decision, as a mark with its word; null where the topic stands as agreed. */
export const changeMark = ({ change }: ProgrammeTopic) => (change === null ? null : changeMarks[change]);

/** Where it came from, in one line: "A red indicator: F 3", "From a recommendation, every quarter". */
export function originLine({ origin, originNote, commitment, isQuarterly }: ProgrammeTopic): string {
  const note = commitment ? '' : originNote;
  const words = note === '' ? originWords[origin] : `${originWords[origin]}: ${note}`;
  return isQuarterly && origin !== 'quarterly' ? `${words}, every quarter` : words;
}

/** "Moved twice, from 22 June 2021: no time in June". */
export function slipLine({ moves }: ProgrammeTopic): string {
  const words = slipWords(moves);
  const why = moves.at(-1)?.reason ?? '';
  return words === '' || why === '' ? words : `${words}: ${why}`;
}

/** Where a topic may go: each meeting of the programme by its date, and no date. */
export const noDate = 'none';
export const placesOf = ({ slots }: WorkProgramme): { value: string; label: string }[] => [
  ...slots.map((slot) => ({ value: slot.id, label: slotLabel(slot) })),
  { value: noDate, label: 'No date yet' },
];

const slotLabel = ({ heldOn, theme, substantive }: ProgrammeSlot): string => {
  const items = `${substantive} substantive ${substantive === 1 ? 'item' : 'items'}`;
  return [formatDay(heldOn), theme, items].filter((each) => each !== '').join(', ');
};

/** The meeting in words for the line under its date. */
export function meetingWords({ meeting }: ProgrammeSlot): string {
  if (!meeting) return 'No meeting called yet';
  if (meeting.state === 'cancelled') return 'Cancelled';
  if (meeting.state === 'closed') return 'Held';
  return meeting.isPublished ? 'Agenda published' : 'Meeting called';
}

/** What a cell of leads, or the lines of a text box, are as a list. */
export const linesOf = (text: string): string[] =>
  text
    .split('\n')
    .map((each) => each.trim())
    .filter((each) => each !== '');
