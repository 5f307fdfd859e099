import { randomUUID } from 'node:crypto';
import {
  apiUrl,
  paths,
  type MinuteEntryView,
  type Minutes,
  type SaveBlocks,
  type StoredBlock,
} from '@minutebook/contracts';
import { contentOf, plainTextOf, type BlockKind, type MeetingAct, type NotedKind } from '@minutebook/domain';
import type supertest from 'supertest';
import {
  aMeetingInSession,
  closeMeeting,
  signInAs,
  type Council,
  type Sitting,
} from '../../meetings/testing/index';
import type { ApiAgent } from '../../testing/index';

type NewBlock = SaveBlocks['changed'][number]['block'];

export const noted = (note: NotedKind, text: string, owner = ''): MeetingAct => ({
  kind: 'noted',
  note,
  text,
  owner,
  due: null,
});

export const aBlock = (kind: BlockKind, text: string, more: Partial<NewBlock> = {}): NewBlock => ({
  id: randomUUID(),
  kind,
  content: contentOf(text),
  owner: '',
  due: null,
  addressedTo: '',
  sourceEventIds: [],
  ...more,
});

/** The block as a client sends it back, with other words. */
export const reworded = (
  { version: _, reference: _r, editedBy: _b, editedAt: _a, ...block }: StoredBlock,
  text: string,
): NewBlock => ({ ...block, content: contentOf(text) });

/** Kind and words of each block. */
export const said = ({ blocks }: Pick<MinuteEntryView, 'blocks'>): [string, string][] =>
  blocks.map(({ kind, content }) => [kind, plainTextOf(content)]);

export function under({ entries }: Minutes, title: string): MinuteEntryView {
  const entry = entries.find((each) => each.title.startsWith(title));
  if (!entry) throw new Error(`There is no minute of ${title}.`);
  return entry;
}

/** A meeting that was held and closed, the report noted by consensus. */
export async function aHeldMeeting(council: Council, heldOn = '2027-03-10'): Promise<Sitting> {
  const sitting = await aMeetingInSession(council, heldOn);
  const itemId = sitting.items.report.id;
  await sitting.record({ kind: 'items-begun', itemIds: [itemId] }, { at: '17:20' });
  await sitting.record(noted('discussion', 'The report was introduced.'), { itemId, at: '17:21' });
  await closeMeeting(sitting);
  return sitting;
}

/** Begins the minutes, and fails with what the API said where it refuses. */
export async function begin(
  { clerk }: Council,
  { url }: Pick<Sitting, 'url'>,
  start: object = {},
): Promise<Minutes> {
  const { status, body } = await clerk.post(url(paths.meetingMinutes)).send(start);
  if (status !== 201) throw new Error(JSON.stringify(body));
  return body as Minutes;
}

export async function readMinutes(agent: ApiAgent, { url }: Pick<Sitting, 'url'>): Promise<Minutes> {
  const { body } = await agent.get(url(paths.meetingMinutes)).expect(200);
  return body as Minutes;
}

export const save = (
  agent: ApiAgent,
  { id: entryId }: { id: string },
  changes: Partial<SaveBlocks>,
): supertest.Test =>
  agent
    .put(apiUrl(paths.minuteBlocks, { entryId }))
    .send({ changed: [], removed: [], order: [], ...changes });

/** One of the acts on a set of minutes, by the version that it has. */
export const act = (
  agent: ApiAgent,
  path: Extract<(typeof paths)[keyof typeof paths], `/minutes/${string}`>,
  { id: minutesId, version }: Pick<Minutes, 'id' | 'version'>,
  more: object = {},
): supertest.Test => agent.post(apiUrl(path, { minutesId })).send({ version, ...more });

/** The same, where it must succeed. */
export async function acted(...[agent, path, minutes, more]: Parameters<typeof act>): Promise<Minutes> {
  const { status, body } = await act(agent, path, minutes, more);
  if (status !== 200) throw new Error(`${path}: ${status} ${JSON.stringify(body)}`);
  return body as Minutes;
}

/** Writes a line under every minute that has none: nothing stands in the way of publishing then. */
export async function fill({ clerk }: Council, { entries }: Pick<Minutes, 'entries'>): Promise<void> {
  for (const entry of entries.filter(({ blocks }) => blocks.length === 0)) {
    const block = aBlock(entry.part === 'B' ? 'summary' : 'discussion', 'The matter was considered.');
    await save(clerk, entry, { changed: [{ block, version: null }], order: [block.id] }).expect(200);
  }
}

/** Minutes that officers and Chair have cleared. */
export async function clearedMinutes(council: Council, sitting: Sitting): Promise<Minutes> {
  const chair = await signInAs(council, 'Councillor Mo Hale', 'chair');
  const begun = await begin(council, sitting);
  await fill(council, begun);
  const sent = await acted(council.clerk, paths.sendMinutes, begun, { to: 'chair' });
  return acted(chair, paths.clearMinutes, sent);
}

export async function publishedMinutes(council: Council, sitting: Sitting): Promise<Minutes> {
  return acted(council.clerk, paths.publishMinutes, await clearedMinutes(council, sitting));
}
