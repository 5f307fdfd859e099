export { LiveLog, type Recorded } from './live-log';
export { LiveReader, type LiveReading } from './live-reader';
export { LiveSignals } from './live-signals';
export { LiveModule } from './live.module';
export { ownParticipantId } from './own-seat';
export { RealNames } from './real-names';
export type { StoredEvent } from './stored-events';
export { YoungPeople } from './young-people';
