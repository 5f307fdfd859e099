import { formatDate, type PlainDate } from '../calendar/index';
import { isOpenCommitment, type CommitmentKind, type CommitmentState } from '../commitments/index';
import { newsIn } from './news';
import type { OutcomeTheme } from './terms';

/** A meeting in plain English for young people: plain data, Part A of public minutes only, and nobody's name. */
export interface YouSaidModel {
  council: { name: string };
  body: { name: string };
  meeting: { heldOn: PlainDate };
  /** Their own words, and those of others about them; `by` is a pseudonym or a role, and empty for anybody else. */
  said: { text: string; by: string; isTheirs: boolean }[];
  /** Whether what was asked came from young people; else it is all that the meeting asked for. */
  isAskedByYoungPeople: boolean;
  asked: { text: string; owner: string; happened: string[] }[];
}

export interface YouSaidSource {
  /** When the page is made: a day that has passed by then is said to have passed. */
  today: PlainDate;
  council: { name: string };
  body: { name: string };
  meeting: { heldOn: PlainDate };
  lines: { text: string; saidBy: string; isPseudonym: boolean; isByRole: boolean; themes: OutcomeTheme[] }[];
  commitments: {
    text: string;
    kind: CommitmentKind;
    state: CommitmentState;
    owner: string;
    dueOn: PlainDate | null;
    isFromYoungPeople: boolean;
    /** What somebody last wrote about it, without reminders and the like. */
    lastUpdate: string;
  }[];
}

/**
 * What young people said, what was asked for them and what became of it (C-04, C-05). Where nothing is marked as theirs, all that
 * the meeting asked somebody for; a resolution asks nobody.
 */
export function youSaidModel({ today, lines, commitments, ...about }: YouSaidSource): YouSaidModel {
  const theirs = commitments.filter(({ isFromYoungPeople }) => isFromYoungPeople);
  const asked = theirs.length > 0 ? theirs : commitments.filter(({ kind }) => kind !== 'resolution');
  return {
    ...about,
    said: lines.filter(isVoice).map((line) => ({
      text: line.text,
      by: line.isPseudonym || line.isByRole ? line.saidBy : '',
      isTheirs: isTheirs(line),
    })),
    isAskedByYoungPeople: theirs.length > 0,
    asked: asked
      .filter(({ state }) => state !== 'withdrawn')
      .map((row) => ({ text: row.text, owner: row.owner, happened: happened(row, today) })),
  };
}

type Line = YouSaidSource['lines'][number];

const isVoice = (line: Line): boolean => isTheirs(line) || line.themes.includes('voice');

const isTheirs = ({ isPseudonym, isByRole, saidBy }: Line): boolean =>
  isPseudonym || (isByRole && /care leaver|young|EMPIRE/i.test(saidBy));

const standing: Readonly<Record<Exclude<CommitmentState, 'withdrawn'>, string>> = {
  'not-begun': 'Nobody has started on this yet.',
  'under-way': 'Somebody is working on this.',
  'done-proposed': 'We were told that this is done. We are checking.',
  done: 'This is done.',
  dropped: 'This will not happen.',
};

/** How far it has come, what was said about it last, and by when it should be done: each a short sentence. */
function happened(
  { state, lastUpdate, dueOn }: YouSaidSource['commitments'][number],
  today: PlainDate,
): string[] {
  const due = dueOn !== null && isOpenCommitment(state) ? dueSentence(dueOn, today) : '';
  const stands = state === 'withdrawn' ? '' : standing[state];
  return [stands, newsIn(lastUpdate, state), due].filter((each) => each !== '');
}

const dueSentence = (dueOn: PlainDate, today: PlainDate): string =>
  dueOn < today
    ? `It should have been done by ${formatDate(dueOn)}.`
    : `It should be done by ${formatDate(dueOn)}.`;

/** What young people call the body: "The Panel" of "Corporate Parenting Panel", else its whole name. */
export function shortBodyName(name: string): string {
  const [short] = /(?:Sub-Committee|Committee|Panel|Board|Group|Forum|Commission)$/.exec(name) ?? [];
  return short ? `The ${short}` : name;
}
