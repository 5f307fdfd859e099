import { formatDate, type PlainDate } from '../calendar/index';
import {
  describeCommitmentState,
  isOpenCommitment,
  type CommitmentKind,
  type CommitmentState,
} from '../commitments/index';
import type { OutcomeTheme } from './terms';

/** A meeting in plain English for young people: plain data, Part A of public minutes only, and nobody's name. */
export interface YouSaidModel {
  council: { name: string };
  body: { name: string };
  meeting: { heldOn: PlainDate };
  /** `by` is a pseudonym or a role; empty for anybody else. */
  said: { text: string; by: string }[];
  /** Whether what was asked came from young people; else it is all that the meeting asked for. */
  isAskedByYoungPeople: boolean;
  asked: { text: string; owner: string; happened: string[] }[];
}

export interface YouSaidSource {
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
export function youSaidModel({ council, body, meeting, lines, commitments }: YouSaidSource): YouSaidModel {
  const theirs = commitments.filter(({ isFromYoungPeople }) => isFromYoungPeople);
  const asked = theirs.length > 0 ? theirs : commitments.filter(({ kind }) => kind !== 'resolution');
  return {
    ...{ council, body, meeting },
    said: lines.filter(isVoice).map(({ text, saidBy, isPseudonym, isByRole }) => ({
      text,
      by: isPseudonym || isByRole ? saidBy : '',
    })),
    isAskedByYoungPeople: theirs.length > 0,
    asked: asked
      .filter(({ state }) => state !== 'withdrawn')
      .map((row) => ({ text: row.text, owner: row.owner, happened: happened(row) })),
  };
}

const isVoice = ({ isPseudonym, isByRole, saidBy, themes }: YouSaidSource['lines'][number]): boolean =>
  isPseudonym || themes.includes('voice') || (isByRole && /care leaver|young|EMPIRE/i.test(saidBy));

const standing: Readonly<Record<Exclude<CommitmentState, 'withdrawn'>, string>> = {
  'not-begun': 'Nobody has started on this yet.',
  'under-way': 'Somebody is working on this.',
  'done-proposed': 'We were told that this is done. We are checking.',
  done: 'This is done.',
  dropped: 'This will not happen.',
};

/** How far it has come, what was said about it last, and by when it should be done: each a short sentence. */
function happened({ state, lastUpdate, dueOn }: YouSaidSource['commitments'][number]): string[] {
  const due = dueOn !== null && isOpenCommitment(state) ? `It should be done by ${formatDate(dueOn)}.` : '';
  const stands = state === 'withdrawn' ? '' : standing[state];
  return [stands, newsIn(lastUpdate, state), due].filter((each) => each !== '');
}

/** What was last written beside the state: of "Done: it was sent." it is "It was sent." */
function newsIn(lastUpdate: string, state: CommitmentState): string {
  const name = describeCommitmentState(state);
  const [before] = ['Said to be done', name].filter((each) => lastUpdate.startsWith(each));
  const news = lastUpdate.slice(before?.length ?? 0).replace(/^[\s:.,]+/, '');
  return news.charAt(0).toUpperCase() + news.slice(1);
}

/** What young people call the body: "The Panel" of "Corporate Parenting Panel", else its whole name. */
export function shortBodyName(name: string): string {
  const [short] = /(?:Sub-Committee|Committee|Panel|Board|Group|Forum|Commission)$/.exec(name) ?? [];
  return short ? `The ${short}` : name;
}
