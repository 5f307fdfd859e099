import { cppJuly2019 } from './cpp-july-2019';
import { cppMarch2019 } from './cpp-march-2019';
import { cypApril2021 } from './cyp-april-2021';
import { cypJune2021 } from './cyp-june-2021';
import type { HeldMeeting } from './held-meeting';

export { loadHeldMeeting } from './load-held-meeting';
export { lastMeeting } from './last-meeting';
export type { HeldMeeting } from './held-meeting';

/** In order of date. */
export const heldMeetings: HeldMeeting[] = [cppMarch2019, cppJuly2019, cypApril2021, cypJune2021];
