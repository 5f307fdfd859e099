export { attendanceSheetModel } from './attendance-sheet';
export { chairsBriefModel, type ChairsBriefSource } from './chairs-brief';
export { decisionNoticeModel, type DecisionNoticeSource } from './decision-notice';
export { disclosuresSheetModel, type DisclosuresSheetSource } from './disclosures-sheet';
export * from './document-model';
export { minutesModel, type MinutesSource } from './minutes-document';
export * from './names';
export type { DocumentSource } from './sitting';
