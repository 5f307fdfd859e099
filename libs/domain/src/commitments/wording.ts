import { formatDate, type PlainDate } from '../calendar/index';
import { describeCommitmentState, isClosingCommitment, isOpenCommitment } from './states';
import type { CommitmentKind, CommitmentState } from './terms';

/**
 * Headings under which the minutes of councils put what somebody has to do. Typed blocks have their kind; where a clerk left the
 * heading in the words, the register leaves it out.
 */
const headings =
  /^(?:recommendations?|recommended|resolved|actions?(?:\s*\/\s*requests? for info(?:rmation)?)?|requests? for info(?:rmation)?|information requests?|the [\w-]+(?: [\w-]+)? (?:recommended|resolved|agreed)(?: that)?)\s*:\s*|^(?:the (?:sub-committee|committee|panel|board|council|working group) (?:recommended|resolved|agreed) that|resolved(?: that)?|recommended that)\s+/i;
const numbered = /^(\d{1,2}\.[a-z](?=[.)\s])|\d{1,2}[a-z]?(?=[.)]))[.)]?\s+/i;

/**
 * The words that a row of the register takes from its block, and the number that the minutes put before them. Of
 * "RESOLVED: the Panel noted the reports." it is "The Panel noted the reports."; of "1.a) That ..." the ordinal is "1.a".
 */
export function agreedWords(plainText: string): { text: string; ordinal: string } {
  const unheaded = plainText.trim().replace(headings, '');
  const ordinal =
    numbered
      .exec(unheaded)?.[1]
      ?.toLowerCase()
      .replace(/^(\d+)([a-z])$/, '$1.$2') ?? '';
  const text = ordinal === '' ? unheaded : unheaded.replace(numbered, '');
  const kept = text.trim() === '' ? plainText.trim() : text.trim();
  return { text: kept.charAt(0).toUpperCase() + kept.slice(1), ordinal };
}

const settled =
  /\b(noted?|received|accurate record|correct record|press and public|extend(?:ed)? the meeting|adjourn(?:ed)?)\b/i;

/**
 * Whether a resolution was carried out by being made, so that nobody owes anything (M-15): the reports were noted, the minutes
 * agreed. "RESOLVED that it would review the Foster Carers Charter" is owed.
 */
export const isDoneAtOnce = (
  kind: CommitmentKind,
  { text, owner }: { text: string; owner: string },
): boolean => kind === 'resolution' && owner === '' && settled.test(text);

/** How the history says a change of state: "Under way.", "Done: shared on 12 May.", "Opened again, under way." */
export function stateSentence(from: CommitmentState, to: CommitmentState, note: string): string {
  const name = describeCommitmentState(to);
  if (isOpenCommitment(to) && !isOpenCommitment(from))
    return withNote(`Opened again, ${name.toLowerCase()}`, note);
  return withNote(isClosingCommitment(to) || to !== 'done-proposed' ? name : 'Said to be done', note);
}

const withNote = (words: string, note: string): string => (note === '' ? `${words}.` : `${words}: ${note}`);

/** "Due on Wednesday, 3 July 2019, before: Friday, 21 June 2019." */
export function dueSentence(from: PlainDate | null, to: PlainDate | null): string {
  const before = from === null ? '' : `, before: ${formatDate(from)}`;
  return to === null ? `No day is set any more${before}.` : `Due on ${formatDate(to)}${before}.`;
}

/** "Owner: Head of Fostering, before: Service Manager." */
export function ownerSentence(from: string, to: string): string {
  const before = from === '' ? '' : `, before: ${from}`;
  return to === '' ? `Nobody owns this any more${before}.` : `Owner: ${to}${before}.`;
}

/** What the history says when the minute was corrected: old and new wording (M-04). */
export const correctedSentence = (before: string, after: string): string =>
  `The minute was corrected: "${before}" now reads "${after}".`;

/** What it says when the block has left the minutes, and when it has come back (M-04). */
export const withdrawnSentence = 'This is no longer in the minutes.';
export const revivedSentence = 'This is in the minutes again.';
