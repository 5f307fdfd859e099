export { AnnualReportModule } from './annual-report.module';
