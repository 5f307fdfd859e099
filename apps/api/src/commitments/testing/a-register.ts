import {
  apiUrl,
  paths,
  type Commitment,
  type CommitmentDetail,
  type CommitmentsPage,
  type Minutes,
} from '@minutebook/contracts';
import { signInAs, type Council, type Sitting } from '../../meetings/testing/index';
import { type aBlock, acted, begin, fill, save, under } from '../../minutes/testing/index';
import type { ApiAgent } from '../../testing/index';

type NewBlock = ReturnType<typeof aBlock>;

/** Writes blocks under the minute of the annual report. */
export async function write(
  { clerk }: Council,
  minutes: Minutes,
  blocks: readonly NewBlock[],
): Promise<void> {
  const entry = under(minutes, 'Annual report');
  const changed = blocks.map((block) => ({ block, version: null }));
  const order = [...entry.blocks.map(({ id }) => id), ...blocks.map(({ id }) => id)];
  await save(clerk, entry, { changed, order: [...new Set(order)] }).expect(200);
}

/** Minutes of a held meeting with these blocks, cleared by the Chair. */
export async function clearedWith(
  council: Council,
  sitting: Sitting,
  blocks: readonly NewBlock[],
): Promise<Minutes> {
  const begun = await begin(council, sitting);
  await write(council, begun, blocks);
  await fill(council, begun);
  return clearAgain(council, begun);
}

export async function clearAgain(council: Council, minutes: Minutes): Promise<Minutes> {
  const chair = await signInAs(council, 'Councillor Mo Hale', 'chair');
  const sent = await acted(council.clerk, paths.sendMinutes, minutes, { to: 'chair' });
  return acted(chair, paths.clearMinutes, sent);
}

export async function list(agent: ApiAgent, query: Record<string, string> = {}): Promise<CommitmentsPage> {
  const { status, body } = await agent.get(
    `${apiUrl(paths.commitments)}?${new URLSearchParams(query).toString()}`,
  );
  if (status !== 200) throw new Error(JSON.stringify(body));
  return body as CommitmentsPage;
}

export async function detailOf(agent: ApiAgent, { id }: { id: string }): Promise<CommitmentDetail> {
  const { body } = await agent.get(apiUrl(paths.commitment, { commitmentId: id })).expect(200);
  return body as CommitmentDetail;
}

export const change = (
  agent: ApiAgent,
  { id, version }: Pick<Commitment, 'id' | 'version'>,
  changes: object,
) => agent.patch(apiUrl(paths.commitment, { commitmentId: id })).send({ version, ...changes });

/** The same, where it must succeed. */
export async function changed(...[agent, row, changes]: Parameters<typeof change>): Promise<Commitment> {
  const { status, body } = await change(agent, row, changes);
  if (status !== 200) throw new Error(JSON.stringify(body));
  return body as Commitment;
}
