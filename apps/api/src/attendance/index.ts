export { AttendanceModule } from './attendance.module';
export { AttendanceReader } from './attendance-reader';
export { municipalYear } from './period';
