import { formatDay, type PlainDate } from '../calendar/index';
import {
  commitmentKinds,
  describeCommitmentState,
  isOpenCommitment,
  type CommitmentKind,
  type CommitmentState,
} from '../commitments/index';
import { decisionWords, noResponse, type ResponseDecision } from '../recommendations/index';
import { newsIn } from './news';
import {
  helpedGroups,
  outcomeThemes,
  reviewAnswers,
  type HelpedGroup,
  type OutcomeTheme,
  type ReviewAnswer,
} from './terms';
import { helpedWords, reviewAnswerWords, themeWords } from './words';

/** A body's year: plain data, of minutes that are public and their Part A only. */
export interface AnnualReportModel {
  council: { name: string };
  body: { name: string };
  meeting: { heldOn: PlainDate };
  /** `to` is the last day that is reported: the year's, or the meeting's where the year still runs. */
  year: { from: PlainDate; to: PlainDate; isRunning: boolean };
  meetings: { heldOn: PlainDate; topics: { number: string; title: string }[] }[];
  attendance: { meetings: number; rows: AnnualAttendance[] };
  recommendations: { reference: string; text: string; addressedTo: string; became: string[] }[];
  commitments: { kind: CommitmentKind; made: number; done: number; open: number; dropped: number }[];
  outcomes: {
    lines: number;
    themes: Counted[];
    helps: Counted[];
    /** The lines themselves, the oldest meeting first. */
    said: { heldOn: PlainDate; text: string }[];
    reviews: Counted[];
    reviewed: ReviewedOutcome[];
  };
}

interface AnnualAttendance {
  name: string;
  expected: number;
  present: number;
  apologies: number;
  absent: number;
}
/** An outcome of which it was said whether it lasted: the newest answer, and what shows it. */
export interface ReviewedOutcome {
  text: string;
  heldOn: PlainDate;
  answer: ReviewAnswer;
  words: string;
  evidence: string;
}
interface Counted {
  name: string;
  lines: number;
}

export interface AnnualReportSource {
  council: { name: string };
  body: { name: string };
  meeting: { heldOn: PlainDate };
  year: AnnualReportModel['year'];
  meetings: AnnualReportModel['meetings'];
  attendance: AnnualReportModel['attendance'];
  commitments: {
    reference: string;
    text: string;
    kind: CommitmentKind;
    state: CommitmentState;
    addressedTo: string;
    /** Null for what is no recommendation, and while no notice went out. */
    response: AnnualResponse | null;
    /** What somebody last wrote about it, without reminders and the like. */
    lastUpdate: string;
  }[];
  outcomes: { text: string; heldOn: PlainDate; themes: OutcomeTheme[]; helps: HelpedGroup[] }[];
  /** Of the year's meetings, and of earlier ones where the answer came within the year; the oldest first. */
  reviewed: ReviewedOutcome[];
}

export interface AnnualResponse {
  /** Empty until the answer is published. */
  decision: ResponseDecision | '';
  reasons: string;
  whatWillBeDone: string;
  dueBy: PlainDate | null;
}

/** The report of a body's year (M-11: it begins on 20 May by default): what it did, who came, and what became of what it asked. */
export function annualReportModel({
  commitments,
  outcomes,
  reviewed,
  ...about
}: AnnualReportSource): AnnualReportModel {
  const kept = commitments.filter(({ state }) => state !== 'withdrawn');
  return {
    ...about,
    attendance: { ...about.attendance, rows: togetherByName(about.attendance.rows) },
    recommendations: kept
      .filter(({ kind }) => kind === 'recommendation')
      .map((row) => ({
        reference: row.reference,
        text: row.text,
        addressedTo: row.addressedTo,
        became: becameOf(row),
      })),
    commitments: commitmentKinds
      .map((kind) =>
        countedKind(
          kind,
          kept.filter((row) => row.kind === kind),
        ),
      )
      .filter(({ made }) => made > 0),
    outcomes: outcomesOf(outcomes, reviewed),
  };
}

/** How many lines there are of each theme, group and answer, and the lines themselves. */
const outcomesOf = (
  outcomes: AnnualReportSource['outcomes'],
  reviewed: ReviewedOutcome[],
): AnnualReportModel['outcomes'] => ({
  lines: outcomes.length,
  themes: counted(outcomeThemes, themeWords, (theme) =>
    outcomes.filter(({ themes }) => themes.includes(theme)),
  ),
  helps: counted(helpedGroups, helpedWords, (group) => outcomes.filter(({ helps }) => helps.includes(group))),
  said: outcomes.map(({ heldOn, text }) => ({ heldOn, text })),
  reviews: counted(reviewAnswers, reviewAnswerWords, (answer) =>
    reviewed.filter((each) => each.answer === answer),
  ),
  reviewed,
});

/** Those who are known by their role only (C-05) have one row together: a list of four "Co-optee" tells nobody anything. */
function togetherByName(rows: readonly AnnualAttendance[]): AnnualAttendance[] {
  const names = [...new Set(rows.map(({ name }) => name))];
  const byName = names.map((name) => ({ name, alike: rows.filter((row) => row.name === name) }));
  return byName.map(({ name, alike }) => ({
    name: alike.length > 1 ? `${name} (${alike.length} people)` : name,
    expected: sum(alike, 'expected'),
    present: sum(alike, 'present'),
    apologies: sum(alike, 'apologies'),
    absent: sum(alike, 'absent'),
  }));
}

const sum = (rows: readonly AnnualAttendance[], column: Exclude<keyof AnnualAttendance, 'name'>): number =>
  rows.reduce((total, row) => total + row[column], 0);

/** What came back and how far it has come: "Accepted.", "The panel visited in May.", "Done.". */
function becameOf({ response, state, lastUpdate }: AnnualReportSource['commitments'][number]): string[] {
  const standing = `${describeCommitmentState(state)}.`;
  if (response === null) return [standing, newsIn(lastUpdate, state)].filter((each) => each !== '');
  const { decision, reasons, whatWillBeDone, dueBy } = response;
  if (decision === '') return [noResponse(dueBy), standing];
  return [decisionWords[decision], reasons, whatWillBeDone, standing].filter((each) => each !== '');
}

const countedKind = (
  kind: CommitmentKind,
  rows: readonly { state: CommitmentState }[],
): AnnualReportModel['commitments'][number] => ({
  ...{ kind, made: rows.length },
  done: rows.filter(({ state }) => state === 'done').length,
  open: rows.filter(({ state }) => isOpenCommitment(state)).length,
  dropped: rows.filter(({ state }) => state === 'dropped').length,
});

/** Each word with lines, the most first; those with as many in the order of the list. */
const counted = <Word extends string>(
  words: readonly Word[],
  names: Readonly<Record<Word, string>>,
  linesOf: (word: Word) => readonly unknown[],
): Counted[] =>
  words
    .map((word) => ({ name: names[word], lines: linesOf(word).length }))
    .filter(({ lines }) => lines > 0)
    .toSorted((one, other) => other.lines - one.lines);

/**
 * The days that an annual report made for a meeting is about (M-11). The year's first meeting gets the year that has ended, if the
 * body met in it; every later one gets its own year up to that day.
 */
export function reportedYear(
  heldOn: PlainDate,
  {
    own,
    before,
  }: Record<'own' | 'before', { from: PlainDate; to: PlainDate; meetings: readonly PlainDate[] }>,
): AnnualReportModel['year'] {
  const isFirst = !own.meetings.some((on) => on < heldOn);
  if (isFirst && before.meetings.length > 0) return { from: before.from, to: before.to, isRunning: false };
  return { from: own.from, to: heldOn, isRunning: heldOn < own.to };
}

/** "From 20 May 2020 to 19 May 2021.", and that the year still runs where it does (M-11). */
export const reportedYearSentence = ({ from, to, isRunning }: AnnualReportModel['year']): string =>
  `From ${formatDay(from)} to ${formatDay(to)}.${isRunning ? ' The year is not over.' : ''}`;
