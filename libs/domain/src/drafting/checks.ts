import { personalDataFindings, plainTextOf, type MinuteEntry } from '../minutes/index';
import type { Lateness } from './drafting-context';

export interface MinutesCheck {
  code:
    | 'urgency-reason-missing'
    | 'personal-data'
    | 'entry-empty'
    | 'summary-missing'
    | 'owner-missing'
    | 'due-missing'
    | 'suggestion-open'
    | 'meeting-not-closed'
    | 'minutes-empty';
  text: string;
  entryId: string | null;
  blockId: string | null;
  /** Whether the minutes may not go out while it stands. */
  blocks: boolean;
  /** The passage, for `personal-data`. */
  words?: string;
}

export interface CheckedMinutes {
  entries: readonly MinuteEntry[];
  lateness: Lateness | null;
  /** Passages that stay for a reason (C-03). */
  kept: readonly { blockId: string; words: string }[];
  openSuggestions: readonly { blockId: string }[];
  isMeetingClosed: boolean;
}

/**
 * What stands in the way of publishing minutes, and what is merely worth a look (N-04 and G3, C-03, E-07): the reasons of a late
 * agenda, passages that may point to a child, empty minutes, actions without an owner. Part B is seen by its summary only.
 * An action "Share the pack" without owner: `owner-missing`, which blocks.
 */
export function minutesChecks(minutes: CheckedMinutes): MinutesCheck[] {
  return [
    ...meetingChecks(minutes),
    ...urgencyCheck(minutes),
    ...minutes.entries.flatMap((entry) => entryChecks(entry)),
    ...minutes.entries.flatMap((entry) => findingsOf(entry, minutes.kept)),
    ...minutes.openSuggestions.map(({ blockId }): MinutesCheck => ({
      code: 'suggestion-open',
      text: 'A suggested change has not been decided on.',
      entryId: minutes.entries.find(({ blocks }) => blocks.some(({ id }) => id === blockId))?.id ?? null,
      blockId,
      blocks: false,
    })),
  ];
}

const ofWhole = (code: MinutesCheck['code'], text: string): MinutesCheck => ({
  code,
  text,
  entryId: null,
  blockId: null,
  blocks: true,
});

function meetingChecks({ isMeetingClosed, entries }: CheckedMinutes): MinutesCheck[] {
  return [
    ...(isMeetingClosed
      ? []
      : [ofWhole('meeting-not-closed', 'The meeting has not been closed. Close it in the console first.')]),
    ...(entries.length > 0 ? [] : [ofWhole('minutes-empty', 'There is no minute here yet.')]),
  ];
}

const plain = (text: string): string => text.replace(/\s+/g, ' ').trim().toLowerCase();

function urgencyCheck({ lateness, entries }: CheckedMinutes): MinutesCheck[] {
  if (!lateness) return [];
  const reason = plain(lateness.reason);
  const isStated = entries.some(
    ({ part, blocks }) =>
      part === 'A' && blocks.some(({ content }) => plain(plainTextOf(content)).includes(reason)),
  );
  if (isStated) return [];
  const text = `The agenda was published late. The minutes have to state why the Chair agreed to consider it: "${lateness.reason}"`;
  const urgent = entries.find(({ title }) => /urgent/i.test(title));
  return [{ ...ofWhole('urgency-reason-missing', text), entryId: urgent?.id ?? null }];
}

function entryChecks({ id, part, title, blocks }: MinuteEntry): MinutesCheck[] {
  const checks: MinutesCheck[] = [];
  const isWritten = blocks.some(({ content }) => plainTextOf(content) !== '');
  if (!isWritten && part === 'A')
    checks.push({ ...ofWhole('entry-empty', `Nothing is written under "${title}" yet.`), entryId: id });
  if (!isWritten && part === 'B')
    checks.push({
      ...ofWhole('summary-missing', `"${title}" needs a summary that the public may read.`),
      entryId: id,
    });
  for (const { kind, owner, due, id: blockId } of blocks) {
    if (kind !== 'action') continue;
    if (owner.trim() === '')
      checks.push({ ...ofWhole('owner-missing', 'An action has no owner.'), entryId: id, blockId });
    if (due === null)
      checks.push({
        ...ofWhole('due-missing', 'An action has no date.'),
        entryId: id,
        blockId,
        blocks: false,
      });
  }
  return checks;
}

const findingsOf = (entry: MinuteEntry, kept: CheckedMinutes['kept']): MinutesCheck[] =>
  entry.blocks.flatMap(({ id: blockId, content }) =>
    personalDataFindings(plainTextOf(content))
      .filter((words) => !kept.some((each) => each.blockId === blockId && each.words === words))
      .map((words) => ({
        code: 'personal-data' as const,
        text: `"${words}" may point to a young person. Reword it, or keep it with a reason.`,
        entryId: entry.id,
        blockId,
        blocks: true,
        words,
      })),
  );
