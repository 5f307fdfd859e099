import type {
  AttendanceMode,
  Due,
  HelpedGroup,
  NotedKind,
  OutcomeTheme,
  PlainDate,
  PlainTime,
  RichNode,
} from '@minutebook/domain';
import type { BodyKey } from '../council';
import type { PeoplePresent } from './people-present';
import type { Step } from './steps';

/** What was said or agreed under an item, at its time: a line of the log, and a block of the minutes. */
export interface Note {
  at: PlainTime;
  kind: NotedKind;
  content: RichNode[];
  owner: string;
  due: Due | null;
  /** Recommendations: to whom. */
  addressedTo: string;
}

export interface HeldItem {
  /** On the agenda. */
  number: number;
  begunAt: PlainTime;
  notes: Note[];
}

export interface OutcomeLine {
  at: PlainTime;
  saidBy: string;
  text: string;
  themes: OutcomeTheme[];
  helps: HelpedGroup[];
}

/** How the minutes went on: to the Chair on the day of the draft, cleared, out as a draft; null where they did not. */
export interface MinutesDays {
  /** Where the count goes on from minutes that were never in Minutebook. */
  firstNumber?: number;
  draftedOn: PlainDate;
  clearedOn: PlainDate | null;
  publishedOn: PlainDate | null;
}

/** A meeting of the past as it was held. People go by their names in the register, items by their numbers on the agenda. */
export interface HeldMeeting {
  body: BodyKey;
  heldOn: PlainDate;
  mode: AttendanceMode;
  openedAt: PlainTime;
  closedAt: PlainTime;
  presiding: string;
  /** Members who were there from the beginning; of the others, those who sent apologies, and the rest stayed away. */
  present: string[];
  apologies: string[];
  /** In attendance, in print order. */
  guests: { name: string; capacity: string }[];
  /** Young people have a letter and nothing else (C-02). */
  youngPeople: { letters: string; capacity: string } | null;
  movements: { at: PlainTime; name: string; how: 'arrived' | 'left' }[];
  items: HeldItem[];
  outcomes: { openedAt: PlainTime; closedAt: PlainTime; lines: OutcomeLine[] };
  /** What else happened. */
  steps?: (people: PeoplePresent, itemId: (number: number) => string) => Step[];
  minutes: MinutesDays;
  /** Items whose minute bears no number in the printed minutes: their numbers stay gaps, as found (M-13). */
  unnumbered: number[];
  /** The meeting whose minutes were approved here, and signed by whoever presided here (M-01). */
  approves: PlainDate | null;
}
