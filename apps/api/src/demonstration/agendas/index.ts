import type { PastMeeting } from './agenda';
import { cppJuly2019, cppMarch2019 } from './cpp-2019';
import { cppNovember2021 } from './cpp-november-2021';
import { cypApril2021, cypJune2021, cypSeptember2021 } from './cyp-2021';

export * from './agenda';

/** In order of date. */
export const pastMeetings: PastMeeting[] = [
  cppMarch2019,
  cppJuly2019,
  cypApril2021,
  cypJune2021,
  cypSeptember2021,
  cppNovember2021,
];
