import type { PlainDate, PlainTime } from '../calendar/index';

/** What a chair wants in hand before the meeting: order of business, people, interests known, formulas. */
export interface ChairsBriefModel {
  council: { name: string };
  body: { name: string };
  meeting: { heldOn: PlainDate; startTime: PlainTime; venue: string };
  preparedOn: PlainDate;
  items: {
    number: string;
    title: string;
    lead: string;
    /** "(Pages 17 - 40)". */
    pages: string;
    /** What the chair says or puts, and what to look out for. */
    notes: string[];
  }[];
  expected: { heading: string; names: string[] }[];
  apologies: string[];
  quorum: string;
  interests: string[];
  warnings: string[];
}
