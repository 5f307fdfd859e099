import type { PlainDate, PlainTime } from '../calendar/index';

/** Who was there from when to when, for signing and for the file. Young people by pseudonym only. */
export interface AttendanceSheetModel {
  council: { name: string };
  body: { name: string };
  meeting: { heldOn: PlainDate; startedAt: PlainTime; endedAt: PlainTime | null; venue: string };
  quorum: number;
  groups: {
    heading: string;
    rows: {
      name: string;
      /** "Chair", "Foster Carers", "Head of Corporate Parenting". */
      capacity: string;
      /** "Present", "Apologies", "Absent", "Substitute for Councillor Ola Kolade". */
      status: string;
      mode: string;
      /** "5.09pm to 7.07pm". */
      times: string[];
    }[];
  }[];
  /** "7.07pm Councillor Maria Gatland left the meeting". */
  movements: string[];
  /** "7 voting members until 7.07pm", one line a change. */
  quorumLines: string[];
}
