import type { PlainDate, PlainTime } from '../calendar/index';
import type { RichNode } from '../papers/index';
import type { BlockKind } from './terms';

/** Everything that the minutes of a meeting print, frozen when asked for. Part B is here by its public summary only (E-07). */
export interface MinutesModel {
  council: { name: string };
  body: { name: string };
  /** Printed over each page while not approved (M-05). */
  standing: 'draft' | 'approved' | 'signed';
  meeting: { heldOn: PlainDate; startedAt: PlainTime; venue: string };
  present: PresentList;
  entries: PrintedMinute[];
  /** Null where the end was not recorded. */
  endedAt: PlainTime | null;
  signature: { name: string; on: PlainDate } | null;
}

/** Who was there, in the groups and the order that minutes print (B-14). */
export interface PresentList {
  /** "Councillor Alisa Flemming (Chair)", "Councillors Janet Campbell, Jerry Fitzpatrick and Maria Gatland". */
  present: string[];
  coOptees: { label: string; names: string[] }[];
  /** "Nick Pendry (Director of Early Help and Children's Social Care)", "Child F (Young Person and Member of EMPIRE)". */
  alsoPresent: string[];
  apologies: string[];
  /** "Councillor Mike Bonello for Councillor Ola Kolade". */
  substitutes: string[];
}

export interface PrintedMinute {
  number: string;
  title: string;
  part: 'A' | 'B';
  /** Part B only. */
  exemptParagraphs: number[];
  runs: PrintedRun[];
}

/** Neighbouring blocks of one kind under one heading, numbered where their kind is. */
export interface PrintedRun {
  kind: BlockKind;
  /** "In reaching its recommendations, the Sub-Committee came to the following conclusions:". Empty for running text. */
  heading: string;
  /** How the blocks of the run are marked. */
  marker: 'none' | 'number' | 'roman' | 'bullet';
  blocks: { content: RichNode[]; note: string }[];
}
