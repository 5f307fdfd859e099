export { changesOf, type CommitmentChange } from './commitment-change';
export { CommitmentsLedger, type By, type HistoryLine } from './commitments-ledger';
export { CommitmentsReader } from './commitments-reader';
export { CommitmentsModule } from './commitments.module';
export { CommitmentsService } from './commitments.service';
export { correctionOf, type Changed } from './correction';
export { EvidenceFiles } from './evidence-files';
export { OwnerReminders } from './owner-reminders';
