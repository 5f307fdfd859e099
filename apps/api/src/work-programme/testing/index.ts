import { apiUrl, paths, type ProgrammeTopic, type WorkProgramme } from '@minutebook/contracts';
import type { Council } from '../../meetings/testing/index';

export const topicsUrl = ({ id: programmeId }: WorkProgramme) =>
  apiUrl(paths.programmeTopics, { programmeId });
export const at = (path: keyof typeof paths, { id: topicId }: ProgrammeTopic) =>
  apiUrl(paths[path] as typeof paths.programmeTopic, { topicId });

/** The topic of that title, wherever it stands. */
export const topicOf = (programme: WorkProgramme, title = 'Exam results'): ProgrammeTopic => {
  const all = [...programme.slots.flatMap(({ topics }) => topics), ...programme.undated];
  const topic = all.find((each) => each.title === title);
  if (!topic) throw new Error(`No topic ${title}.`);
  return topic;
};

/** What the clerk does with the programme of the council's panel, as both are when it is done. */
export function programmeActs(council: () => Council) {
  const url = () => apiUrl(paths.bodyWorkProgramme, { bodyId: council().panel.id });
  const begin = async (over: object = {}): Promise<WorkProgramme> =>
    (
      await council()
        .clerk.post(url())
        .send({ year: 2026, ...over })
        .expect(201)
    ).body as WorkProgramme;
  const add = async (programme: WorkProgramme, over: object = {}): Promise<WorkProgramme> => {
    const topic = { title: 'Exam results', slotId: programme.slots[0]?.id, ...over };
    return (await council().clerk.post(topicsUrl(programme)).send(topic).expect(201)).body as WorkProgramme;
  };
  const move = (topic: ProgrammeTopic, slotId: string | null, over: object = {}) =>
    council()
      .clerk.post(at('moveProgrammeTopic', topic))
      .send({ version: topic.version, slotId, reason: 'No room in March', ...over });
  const putOnAgenda = ({ version, ...topic }: ProgrammeTopic) =>
    council()
      .clerk.post(at('putTopicOnAgenda', topic as ProgrammeTopic))
      .send({ version });
  return { url, begin, add, move, putOnAgenda };
}
