import type { PlainDate, PlainTime } from '../calendar/index';

/** The notice of what a meeting decided, for the day after. Nothing of Part B but its public line. */
export interface DecisionNoticeModel {
  council: { name: string };
  body: { name: string };
  meeting: { heldOn: PlainDate; startedAt: PlainTime; venue: string };
  issuedOn: PlainDate;
  contact: { name: string; phone: string; email: string };
  decisions: {
    number: string;
    title: string;
    part: 'A' | 'B';
    /** Part B only. */
    exemptParagraphs: number[];
    /** Part B only: what the public is told instead of the decision. */
    summary: string;
    /** Exact words, one a resolution or recommendation. */
    resolutions: string[];
    recommendations: string[];
    /** "Carried, 6 for, 0 against, 0 abstained"; empty by consensus. */
    vote: string;
  }[];
}
