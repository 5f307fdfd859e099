import { formatDate } from '../calendar/index';
import type { PlainDate, PlainTime } from '../calendar/index';
import type { TopicChange } from './changes';
import type { ProgrammeHeader, ProgrammeLayout } from './terms';
import { programmeYear } from './year';

export interface ProgrammeRow {
  heldOn: PlainDate;
  /** "New date"; printed under the date. */
  dateNote: string;
  postponedFrom: PlainDate | null;
  theme: string;
  note: string;
  topics: { title: string; leads: string[]; mark: string }[];
}

/** The work programme as a meeting gets it. Frozen: dates and words, nothing that has to be looked up. */
export interface WorkProgrammeModel {
  council: { name: string };
  body: { name: string };
  meeting: { heldOn: PlainDate; startTime: PlainTime; venue: string };
  /** "2021/22". */
  year: string;
  /** The programme is agreed by a minuted decision, or still proposed. */
  standing: string;
  header: ProgrammeHeader | null;
  workstreamPriority: string;
  layout: ProgrammeLayout;
  rows: ProgrammeRow[];
  /** Topics that have no meeting yet. */
  undated: { title: string; leads: string[]; mark: string }[];
  /** What the meeting is asked to agree, a sentence each. */
  changes: string[];
}

export interface ProgrammeSource {
  council: { name: string };
  body: { name: string };
  meeting: { heldOn: PlainDate; startTime: PlainTime; venue: string };
  programme: {
    year: number;
    header: ProgrammeHeader | null;
    workstreamPriority: string;
    layout: ProgrammeLayout;
  };
  slots: (Omit<ProgrammeRow, 'topics'> & { topics: SourceTopic[] })[];
  undated: SourceTopic[];
  decided: { heldOn: PlainDate; minuteNumber: string } | null;
  changes: string[];
}

interface SourceTopic {
  title: string;
  leads: string[];
  change: TopicChange | null;
}

/** What a meeting reads as its work programme: what is agreed, and marked beside it what it is asked to agree (P-01, P-03). */
export function workProgrammeModel(source: ProgrammeSource): WorkProgrammeModel {
  const { council, body, meeting, programme, slots, undated, decided } = source;
  const printed = (topics: SourceTopic[]) =>
    topics.map(({ title, leads, change }) => ({ title, leads, mark: decided ? markOf(change) : '' }));
  return {
    council,
    body,
    meeting,
    year: programmeYear(programme.year),
    standing: decided
      ? `Agreed on ${programmeDecision(formatDate(decided.heldOn), decided.minuteNumber)}`
      : 'Proposed; not agreed yet',
    header: programme.header,
    workstreamPriority: programme.workstreamPriority,
    layout: programme.layout,
    rows: [...slots]
      .sort((a, b) => a.heldOn.localeCompare(b.heldOn))
      .map(({ topics, ...row }) => ({ ...row, topics: printed(topics) })),
    undated: printed(undated),
    changes: decided ? source.changes : [],
  };
}

/** "22 June 2021, minute 31/21"; some minutes have no numbers. */
export const programmeDecision = (on: string, minuteNumber: string): string =>
  minuteNumber === '' ? on : `${on}, minute ${minuteNumber}`;

const markOf = (change: TopicChange | null): string =>
  change === null
    ? ''
    : {
        added: 'proposed',
        moved: 'new date proposed',
        edited: 'new wording proposed',
        removed: 'to be removed',
      }[change];
