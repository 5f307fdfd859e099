import type { PlainDate, PlainTime } from '../calendar/index';

/** What was disclosed at a meeting and what followed. Sensitive interests by the fact alone (I-05). */
export interface DisclosuresSheetModel {
  council: { name: string };
  body: { name: string };
  meeting: { heldOn: PlainDate; startedAt: PlainTime; venue: string };
  /** "Croydon 2021". */
  policyName: string;
  rows: {
    name: string;
    item: string;
    /** "Disclosable pecuniary interest". */
    interest: string;
    description: string;
    speak: string;
    vote: string;
    stay: string;
    /** "Left at 6.52pm, returned at 7.10pm". */
    movement: string;
    row: string;
  }[];
}
