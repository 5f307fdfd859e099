import { Authority, Body, User } from '@minutebook/data-access';
import { accountFacts, bodyFacts, councilFacts } from './council';
import { createCouncil, type Bodies } from './create-council';
import { pastMeetings } from './agendas/index';
import { followThrough } from './follow-through/index';
import { heldMeetings, loadHeldMeeting } from './held/index';
import { loadPastMeeting } from './past-meetings';
import { actorOf, type Tools } from './tools';
import { loadUpcomingMeetings } from './upcoming-meetings';

/**
 * Loads the demonstration council, or what is missing of it, through the services of the API. Needs a worker that builds its
 * packs. Touches no installation that has a council of its own. `say` gets one line for each meeting.
 */
export async function loadDemonstration(tools: Tools, say: (line: string) => void): Promise<void> {
  const { manager } = tools.dataSource;
  const councils = await manager.find(Authority);
  const own = councils.find(({ slug }) => slug === councilFacts.slug);
  if (councils.length > 0 && !own) {
    say('There is a council in this database already, so the demonstration council is left out.');
    return;
  }
  if (!own) await createCouncil(tools);
  const { id: authorityId } = own ?? (await manager.findOneByOrFail(Authority, { slug: councilFacts.slug }));
  const clerk = await manager.findOneBy(User, { authorityId, email: accountFacts[0]?.email ?? '' });
  if (!clerk)
    throw new Error('The demonstration council was loaded by half. Remove the data folder and start again.');
  const actor = await actorOf(tools, clerk);
  const bodies: Bodies = {
    cpp: await manager.findOneByOrFail(Body, { authorityId, slug: bodyFacts.cpp.slug }),
    cyp: await manager.findOneByOrFail(Body, { authorityId, slug: bodyFacts.cyp.slug }),
  };
  for (const past of pastMeetings) {
    say(await loadPastMeeting(tools, actor, bodies, past));
    const held = heldMeetings.find(({ body, heldOn }) => body === past.body && heldOn === past.heldOn);
    if (held) say(await loadHeldMeeting(tools, actor, bodies, held));
  }
  for (const line of await followThrough(tools, actor, bodies)) say(line);
  for (const line of await loadUpcomingMeetings(tools, actor, bodies)) say(line);
}
