import { MinutesRow, Meeting } from '@minutebook/data-access';
import type { Actor } from '../../platform/index';
import type { Bodies } from '../create-council';
import { loadScorecard } from '../scorecards/index';
import { documentReady, type Tools } from '../tools';
import { followedJuly2019 } from './followed-july-2019';
import { followedJune2021 } from './followed-june-2021';
import { followedMarch2019 } from './followed-march-2019';
import { loadFollowed } from './load-followed';
import { loadResponses } from './load-responses';
import { loadProgrammes } from './programme';
import { loadReviewed } from './load-reviewed';
import { answeredApril2021, unansweredJune2021 } from './responses';
import { reviewedJune2021, reviewedMarch2019 } from './reviewed';
import { nameTopicsOfApril } from './topics-april-2021';

export { followedLately } from './followed-lately';
export { askPanelLately, proposeLately } from './lately';
export { loadFollowed } from './load-followed';
export { loadReviewed } from './load-reviewed';
export { linkedLately } from './reviewed';

/** What the meetings of the past set in motion. Gives a line for each thing. */
export async function followThrough(tools: Tools, clerk: Actor, bodies: Bodies): Promise<string[]> {
  await publishApril(tools, clerk, bodies);
  const lines: string[] = [];
  for (const followed of [followedMarch2019, followedJuly2019, followedJune2021])
    lines.push(await loadFollowed(tools, clerk, bodies, followed));
  for (const answered of [answeredApril2021, unansweredJune2021])
    lines.push(await loadResponses(tools, clerk, bodies, answered));
  await nameTopicsOfApril(tools, clerk, bodies);
  for (const reviewed of [reviewedMarch2019, reviewedJune2021])
    lines.push(await loadReviewed(tools, clerk, bodies, reviewed));
  await scorecardOfMay(tools, clerk, bodies);
  return [...lines, ...(await loadProgrammes(tools, clerk, bodies))];
}

/** The agenda of 14 September 2021 asks for the approval of 22 June alone: the minutes of April came out only after it. */
async function publishApril(tools: Tools, clerk: Actor, { cyp }: Bodies): Promise<void> {
  const { dataSource, publishing, time } = tools;
  const { authorityId } = clerk;
  const where = { authorityId, bodyId: cyp.id, heldOn: '2021-04-20' };
  const { id: meetingId } = await dataSource.manager.findOneByOrFail(Meeting, where);
  const minutes = await dataSource.manager.findOneByOrFail(MinutesRow, { authorityId, meetingId });
  if (minutes.state !== 'cleared') return;
  time.travelTo('2021-09-07', '11:15');
  await publishing.publishMinutes(clerk, minutes.id, minutes.version);
  await documentReady(tools, meetingId);
}

async function scorecardOfMay(
  { dataSource, time }: Tools,
  { authorityId, name: byName }: Actor,
  { cpp }: Bodies,
): Promise<void> {
  time.travelTo('2019-06-21', '10:00');
  const given = { authorityId, bodyId: cpp.id, at: time.clock.now(), byName };
  await dataSource.transaction((manager) => loadScorecard(manager, given));
}
