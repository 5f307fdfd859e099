export { WorkProgrammeModule } from './work-programme.module';
