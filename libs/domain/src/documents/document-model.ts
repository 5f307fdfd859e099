import type { AttendanceSheetModel } from '../attendance/index';
import type { AgendaItemPurpose } from '../agenda/index';
import type { ActionListModel } from '../commitments/index';
import type { DisclosuresSheetModel } from '../interests/index';
import type { ChairsBriefModel } from '../live/index';
import type { DecisionNoticeModel, MinutesModel } from '../minutes/index';
import type { AnnualReportModel, YouSaidModel } from '../outcomes/index';
import type { CabinetResponseModel } from '../recommendations/index';
import type { ScorecardModel } from '../scorecards/index';
import type { WorkProgrammeModel } from '../work-programme/index';

/** Documents of the sitting itself: its log and its minutes say all that they print. */
const sittingDocumentKinds = [
  'minutes',
  'decision-notice',
  'attendance',
  'disclosures',
  'chairs-brief',
] as const;
export type SittingDocumentKind = (typeof sittingDocumentKinds)[number];

/** Documents that a meeting makes beside its pack, and what each prints. */
export const documentKinds = [
  ...sittingDocumentKinds,
  'cabinet-response',
  'action-list',
  'work-programme',
  'scorecard',
  'annual-report',
  'you-said',
] as const;
export type DocumentKind = (typeof documentKinds)[number];

export type DocumentModel =
  | { kind: 'minutes'; model: MinutesModel }
  | { kind: 'decision-notice'; model: DecisionNoticeModel }
  | { kind: 'attendance'; model: AttendanceSheetModel }
  | { kind: 'disclosures'; model: DisclosuresSheetModel }
  | { kind: 'chairs-brief'; model: ChairsBriefModel }
  | { kind: 'cabinet-response'; model: CabinetResponseModel }
  | { kind: 'action-list'; model: ActionListModel }
  | { kind: 'work-programme'; model: WorkProgrammeModel }
  | { kind: 'scorecard'; model: ScorecardModel }
  | { kind: 'annual-report'; model: AnnualReportModel }
  | { kind: 'you-said'; model: YouSaidModel };

export const documentStates = ['queued', 'ready', 'failed'] as const;
export type DocumentState = (typeof documentStates)[number];

export const isSittingDocument = (kind: DocumentKind): kind is SittingDocumentKind =>
  (sittingDocumentKinds as readonly DocumentKind[]).includes(kind);

/**
 * The report that fills a standing item by itself, frozen when the agenda is published; null for other items.
 * `reportOf('actions')` is "action-list"; `reportOf('minutes')` is null, minutes come of themselves.
 */
export function reportOf(purpose: AgendaItemPurpose): DocumentKind | null {
  const kind = purpose === 'actions' ? 'action-list' : purpose;
  return documentKinds.find((each) => each === kind && !isSittingDocument(each)) ?? null;
}
