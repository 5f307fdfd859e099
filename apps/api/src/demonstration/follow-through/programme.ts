import {
  loadProgramme,
  Meeting,
  MinutesRow,
  type ProgrammeToLoad,
  type TopicToLoad,
} from '@minutebook/data-access';
import type { PlainDate } from '@minutebook/domain';
import type { Actor } from '../../platform/index';
import { bodyFacts, type BodyKey } from '../council';
import type { Bodies } from '../create-council';
import type { Tools } from '../tools';
import { cppProgramme2021 } from './programme-cpp';
import { cypProgramme2021 } from './programme-cyp';

export type TopicFacts = TopicToLoad;

export interface ProgrammeFacts extends Omit<ProgrammeToLoad, 'authorityId' | 'bodyId' | 'decision'> {
  body: BodyKey;
  /** The meeting whose minutes agreed it; null while nobody has: then all of it is a draft. */
  decidedAt: { heldOn: PlainDate; minuteNumber: string; by: string } | null;
}

/** The work programmes of 2021/22, as both published agendas print them. */
export async function loadProgrammes(tools: Tools, clerk: Actor, bodies: Bodies): Promise<string[]> {
  const { dataSource } = tools;
  const { authorityId } = clerk;
  const lines: string[] = [];
  for (const { body, decidedAt, ...programme } of [cypProgramme2021, cppProgramme2021]) {
    const { id: bodyId } = bodies[body];
    await dataSource.transaction(async (manager) => {
      let decision: ProgrammeToLoad['decision'];
      if (decidedAt) {
        const { heldOn, minuteNumber, by: byName } = decidedAt;
        const { id: meetingId } = await manager.findOneByOrFail(Meeting, { authorityId, bodyId, heldOn });
        const { publishedAt } = await manager.findOneByOrFail(MinutesRow, { authorityId, meetingId });
        decision = { meetingId, minuteNumber, at: publishedAt ?? tools.time.clock.now(), byName };
      }
      await loadProgramme(manager, { ...programme, authorityId, bodyId, ...(decision && { decision }) });
    });
    lines.push(`${bodyFacts[body].name}: work programme 2021/22`);
  }
  return lines;
}
