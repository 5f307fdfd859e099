export { CouncilRulesReader, type CouncilRules } from './council-rules';
export { MeetingReader } from './meeting-reader';
export {
  bumpAgenda,
  findMeeting,
  isPublished,
  lockMeeting,
  refuseIfCancelled,
  refuseUnlessOpen,
} from './meeting-records';
export { toSummary, type MeetingRow } from './meeting-rows';
export { MeetingsModule } from './meetings.module';
export { MeetingsService } from './meetings.service';
