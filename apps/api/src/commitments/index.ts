export type { CommitmentChange } from './commitment-change';
export { CommitmentsLedger, type HistoryLine } from './commitments-ledger';
export { CommitmentsReader } from './commitments-reader';
export { CommitmentsModule } from './commitments.module';
export { CommitmentsService } from './commitments.service';
export { isOfPublicMinutes } from './public-rows';
export { OwnerReminders } from './owner-reminders';
