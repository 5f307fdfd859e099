export { ExemptCommitmentsModule } from './exempt-commitments.module';
export { ExemptLedger } from './exempt-ledger';
