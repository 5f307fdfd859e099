import type { CreateAgendaItem } from '@minutebook/contracts';
import type { PlainDate, PlainTime } from '@minutebook/domain';
import type { BodyKey } from '../council';
import type { DemonstrationPaper } from '../paper-pdf';

/** An item that the standing agenda does not have, put at its number. */
export type AddedItem = Omit<CreateAgendaItem, 'part' | 'position'> & { number: number };

/** What an item of the standing agenda is for this meeting. */
export interface ChangedItem {
  number: number;
  /** 'none' where the printed agenda had no report under a standing item that would get one by itself. */
  purpose?: 'none';
  title?: string;
  description?: string;
  paperExpectation?: 'none' | 'expected' | 'to-follow';
  promisedOn?: PlainDate;
  leadOfficer?: string;
  reportDueOn?: PlainDate;
}

/** An item of Part B: what stands in the open is neutral, the rest is behind Part B. */
export interface PartBItem {
  openTitle: string;
  paragraphs: number[];
  title: string;
  description: string;
  publicInterestReasons: string;
  papers: DemonstrationPaper[];
}

/** A meeting of the past, built and published again as it was: on its day, with papers of the same lengths. */
export interface PastMeeting {
  body: BodyKey;
  heldOn: PlainDate;
  startTime: PlainTime;
  venue?: string;
  calledOn: PlainDate;
  publishedOn: PlainDate;
  added: AddedItem[];
  changed: ChangedItem[];
  /** Items of the standing agenda that this one did not have, by the number that they would have. */
  leftOut?: number[];
  partB?: PartBItem;
  /** The minutes of the meeting before come onto item 2 by themselves; a list of actions brings them up to so many pages. */
  minutesPages?: number;
  /** By the number of the item. */
  papers: Record<number, DemonstrationPaper[]>;
}

export const paper = (title: string, pages: number, topics: string[]): DemonstrationPaper => ({
  title,
  fileName: `${title.replace(/[^A-Za-z0-9]+/g, '-').replace(/^-|-$/g, '')}.pdf`,
  pages,
  topics,
});
export const minutes = (title: string, pages: number): DemonstrationPaper => ({
  ...paper(title, pages, [
    'Actions agreed at the last meeting',
    'Performance',
    'Placements',
    'Health',
    'Education',
    'Work programme',
  ]),
  kind: 'minutes',
});
export const scorecardTopics = [
  'Placements and stability',
  'Health assessments',
  'Personal education plans',
  'Care leavers',
];
export const programmeTopics = ['Topics agreed for the year', 'Topics that have moved', 'Topics put forward'];
