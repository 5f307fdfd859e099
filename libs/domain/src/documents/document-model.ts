import type { AttendanceSheetModel } from '../attendance/index';
import type { DisclosuresSheetModel } from '../interests/index';
import type { ChairsBriefModel } from '../live/index';
import type { DecisionNoticeModel, MinutesModel } from '../minutes/index';

/** Documents that a meeting makes beside its pack, and what each prints. */
export const documentKinds = [
  'minutes',
  'decision-notice',
  'attendance',
  'disclosures',
  'chairs-brief',
] as const;
export type DocumentKind = (typeof documentKinds)[number];

export type DocumentModel =
  | { kind: 'minutes'; model: MinutesModel }
  | { kind: 'decision-notice'; model: DecisionNoticeModel }
  | { kind: 'attendance'; model: AttendanceSheetModel }
  | { kind: 'disclosures'; model: DisclosuresSheetModel }
  | { kind: 'chairs-brief'; model: ChairsBriefModel };

export const documentStates = ['queued', 'ready', 'failed'] as const;
export type DocumentState = (typeof documentStates)[number];
