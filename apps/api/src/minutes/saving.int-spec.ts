import { randomUUID } from 'node:crypto';
import { apiUrl, paths, type AuditEntry, type MinuteEntryView, type Minutes } from '@minutebook/contracts';
import { aCouncil, type Council, type Sitting } from '../meetings/testing/index';
import type { ApiAgent } from '../testing/index';
import { aBlock, aHeldMeeting, begin, readMinutes, reworded, said, save, under } from './testing/index';

let council: Council;
let sitting: Sitting;
let minutes: Minutes;
let entry: MinuteEntryView;
let second: ApiAgent;

beforeAll(async () => {
  council = await aCouncil();
  sitting = await aHeldMeeting(council);
  minutes = await begin(council, sitting);
  second = await council.api.signIn(council.authority.id, 'clerk', council.panel.id);
});
afterAll(() => council.api.close());

/** The minute of the report with these blocks and no others. */
async function written(...texts: string[]): Promise<MinuteEntryView> {
  const now = under(await readMinutes(council.clerk, sitting), 'Annual report');
  const blocks = texts.map((text) => aBlock('discussion', text));
  const { body } = await save(council.clerk, now, {
    changed: blocks.map((block) => ({ block, version: null })),
    removed: now.blocks.map(({ id, version }) => ({ id, version })),
    order: blocks.map(({ id }) => id),
  }).expect(200);
  return body as MinuteEntryView;
}
const words = (view: unknown) => said(view as MinuteEntryView).map(([, text]) => text);
const exempt = (agent: ApiAgent, entryId: string, changes: object) =>
  agent
    .put(apiUrl(paths.exemptMinuteBlocks, { entryId }))
    .send({ changed: [], removed: [], order: [], ...changes });

describe('PUT /minute-entries/:entryId/blocks', () => {
  beforeEach(async () => {
    entry = await written('First', 'Second', 'Third');
  });

  it('saves what changed, removes and orders, and counts the versions of what changed alone', async () => {
    const [first, second_, third] = entry.blocks;
    const added = aBlock('action', 'Write to schools', { owner: 'Clerk', due: { kind: 'weeks', weeks: 2 } });
    const { body } = await save(council.clerk, entry, {
      changed: [
        { block: reworded(first!, 'First, again'), version: first!.version },
        { block: added, version: null },
      ],
      removed: [{ id: second_!.id, version: second_!.version }],
      order: [added.id, third!.id, first!.id],
    }).expect(200);
    const saved = body as MinuteEntryView;
    expect(said(saved)).toEqual([
      ['action', 'Write to schools'],
      ['discussion', 'Third'],
      ['discussion', 'First, again'],
    ]);
    expect(saved.blocks.map(({ version, reference }) => [version, reference])).toEqual([
      [1, `${entry.number}, A1`],
      [1, ''],
      [2, ''],
    ]);
    expect(saved.blocks[0]).toMatchObject({
      owner: 'Clerk',
      due: { kind: 'weeks', weeks: 2 },
      editedBy: 'Test clerk',
    });
    expect(under(await readMinutes(council.clerk, sitting), 'Annual report').blocks).toEqual(saved.blocks);
  });

  it('lets two clerks write in one minute, as long as they do not change one block', async () => {
    const [first, , third] = entry.blocks;
    const order = entry.blocks.map(({ id }) => id);
    const answers = await Promise.all([
      save(council.clerk, entry, { changed: [{ block: reworded(first!, 'One'), version: 1 }], order }),
      save(second, entry, { changed: [{ block: reworded(third!, 'Three'), version: 1 }], order }),
    ]);
    expect(answers.map(({ status }) => status)).toEqual([200, 200]);
    expect(words(under(await readMinutes(council.clerk, sitting), 'Annual report'))).toEqual([
      'One',
      'Second',
      'Three',
    ]);
  });

  it('refuses the later of two clerks in one block, with the minute as it stands, and saves nothing of theirs', async () => {
    const [first, , third] = entry.blocks;
    const mine = { changed: [{ block: reworded(first!, 'Mine'), version: 1 }] };
    await save(council.clerk, entry, mine).expect(200);
    const { body } = await save(second, entry, {
      changed: [
        { block: reworded(first!, 'Theirs'), version: 1 },
        { block: reworded(third!, 'Also theirs'), version: 1 },
      ],
    }).expect(409);
    expect(body).toMatchObject({ code: 'stale-version' });
    expect(words(body.current)).toEqual(['Mine', 'Second', 'Third']);
    expect(words(under(await readMinutes(second, sitting), 'Annual report'))).toEqual([
      'Mine',
      'Second',
      'Third',
    ]);
    const gone = await save(second, entry, { removed: [{ id: first!.id, version: 1 }] }).expect(409);
    expect(gone.body).toMatchObject({ code: 'stale-version' });
  });

  it('refuses a change of a block that somebody has removed', async () => {
    const [first] = entry.blocks;
    await save(council.clerk, entry, { removed: [{ id: first!.id, version: 1 }] }).expect(200);
    const changed = [{ block: reworded(first!, 'Again'), version: 1 }];
    expect((await save(second, entry, { changed }).expect(409)).body).toMatchObject({
      code: 'stale-version',
    });
  });

  it('keeps a block that the writer has not seen yet where it stood', async () => {
    const [first, second_, third] = entry.blocks;
    const added = aBlock('discussion', 'Between');
    const order = [first!.id, added.id, second_!.id, third!.id];
    await save(second, entry, { changed: [{ block: added, version: null }], order }).expect(200);
    const { body } = await save(council.clerk, entry, { order: [second_!.id, first!.id, third!.id] }).expect(
      200,
    );
    expect(words(body)).toEqual(['Second', 'First', 'Between', 'Third']);
  });

  it('does nothing the second time that a save arrives', async () => {
    const [first] = entry.blocks;
    const added = aBlock('discussion', 'Fourth');
    const changes = {
      changed: [
        { block: added, version: null },
        { block: reworded(first!, 'One'), version: 1 },
      ],
      order: [...entry.blocks.map(({ id }) => id), added.id],
    };
    const once = await save(council.clerk, entry, changes).expect(200);
    const twice = await save(council.clerk, entry, changes).expect(200);
    expect(twice.body).toEqual(once.body);
  });

  it.each([
    ['heading', 'block-content', { content: [{ type: 'heading', attrs: { level: 2 }, content: [] }] }],
    ['table', 'block-content', { content: [{ type: 'table', content: [] }] }],
    [
      'character that PostgreSQL cannot keep',
      'block-content',
      { content: [{ type: 'paragraph', content: [{ type: 'text', text: 'a\u0000b' }] }] },
    ],
    ['half a character', 'block-content', { owner: 'half \ud83d' }],
    ['summary in Part A', 'summary-in-part-a', { kind: 'summary' }],
  ] as const)('refuses a %s', async (_, code, more) => {
    const block = { ...aBlock('discussion', 'Words'), ...more };
    const { body } = await save(council.clerk, entry, {
      changed: [{ block: block as never, version: null }],
    }).expect(422);
    expect(body).toMatchObject({ code });
  });

  it.each([
    [
      'a script for a link',
      {
        content: [
          {
            type: 'paragraph',
            content: [
              { type: 'text', text: 'x', marks: [{ type: 'link', attrs: { href: 'javascript:alert(1)' } }] },
            ],
          },
        ],
      },
    ],
    ['an unknown kind', { kind: 'gossip' }],
    ['an unknown node', { content: [{ type: 'iframe' }] }],
  ])('does not understand %s', async (_, more) => {
    const block = { ...aBlock('discussion', 'Words'), ...more };
    await save(council.clerk, entry, { changed: [{ block: block as never, version: null }] }).expect(400);
  });

  it('does not take over an id that stands in another minute', async () => {
    const other = under(minutes, 'Disclosure');
    const block = aBlock('discussion', 'Mine', { id: other.blocks[0]!.id });
    const { body } = await save(council.clerk, entry, { changed: [{ block, version: null }] }).expect(409);
    expect(body).toMatchObject({ code: 'block-id-taken' });
    expect(under(await readMinutes(council.clerk, sitting), 'Disclosure').blocks).toEqual(other.blocks);
  });

  it('is for clerks of the body, and of minutes that are there', async () => {
    const { api, authority, panel } = council;
    const changes = { changed: [{ block: aBlock('discussion', 'Mine'), version: null }] };
    for (const role of ['chair', 'member', 'report-author', 'monitoring-officer'] as const)
      await save(await api.signIn(authority.id, role, panel.id), entry, changes).expect(403);
    await save(await api.anonymous(), entry, changes).expect(401);
    await save(council.clerk, { id: randomUUID() }, changes).expect(404);
  });

  it('leaves one line of the record a save, without the words', async () => {
    const { body } = await council.clerk.get(sitting.url(paths.meetingRecord)).expect(200);
    const summary = (body as AuditEntry[])[0]?.summary;
    expect(summary).toBe(`The minute ${entry.number} was written: 3 blocks changed, 3 blocks removed.`);
  });
});

describe('the minute of a Part B item', () => {
  let partB: MinuteEntryView;
  beforeAll(() => {
    partB = under(minutes, 'Commissioning');
  });

  it('takes its public summary in the open and nothing else', async () => {
    const secret = aBlock('discussion', 'Kestrel Care asked for more.');
    const { body } = await save(council.clerk, partB, { changed: [{ block: secret, version: null }] }).expect(
      422,
    );
    expect(body).toMatchObject({ code: 'belongs-to-part-b' });
    const summary = aBlock('summary', 'The Panel considered a commissioning matter.');
    await save(council.clerk, partB, { changed: [{ block: summary, version: null }] }).expect(200);
    const open = under(await readMinutes(council.clerk, sitting), 'Commissioning');
    expect(said(open)).toEqual([['summary', 'The Panel considered a commissioning matter.']]);
  });

  it('is written on its own address, where it is read by those who may open Part B', async () => {
    const { api, authority, panel } = council;
    const secret = aBlock('resolution', 'That Kestrel Care be paid.');
    const changed = [{ block: secret, version: null }];
    const { body } = await exempt(council.clerk, partB.id, { changed, order: [secret.id] }).expect(200);
    expect(said(body as MinuteEntryView)).toEqual([['resolution', 'That Kestrel Care be paid.']]);
    const url = apiUrl(paths.exemptMinuteEntry, { entryId: partB.id });
    const answer = await council.clerk.get(url).expect(200);
    expect(answer.body).toEqual(body);
    expect(answer.headers['cache-control']).toBe('private, no-store');
    await (await api.signIn(authority.id, 'monitoring-officer', null)).get(url).expect(200);
    for (const role of ['member', 'report-author', 'administrator'] as const)
      await (await api.signIn(authority.id, role, panel.id)).get(url).expect(403);
    await (await api.anonymous()).get(url).expect(401);
    expect(JSON.stringify(await readMinutes(council.clerk, sitting))).not.toContain('Kestrel');
    const record = await council.clerk.get(sitting.url(paths.meetingRecord)).expect(200);
    expect(JSON.stringify(record.body)).not.toContain('Kestrel');
    const monitoringOfficer = await api.signIn(authority.id, 'monitoring-officer', null);
    await exempt(monitoringOfficer, partB.id, { changed }).expect(403);
  });

  it('refuses a stale exempt block with the exempt minute, a summary there, and an open minute there', async () => {
    const secret = aBlock('discussion', 'One');
    const { body } = await exempt(council.clerk, partB.id, {
      changed: [{ block: secret, version: null }],
    }).expect(200);
    const late = { changed: [{ block: { ...secret, owner: 'Somebody' }, version: 7 }] };
    const stale = await exempt(council.clerk, partB.id, late).expect(409);
    expect(stale.body).toMatchObject({ code: 'stale-version', current: body });
    const summary = { changed: [{ block: aBlock('summary', 'Public'), version: null }] };
    expect((await exempt(council.clerk, partB.id, summary).expect(422)).body).toMatchObject({
      code: 'summary-is-open',
    });
    await exempt(council.clerk, entry.id, { changed: [] }).expect(404);
    await council.clerk.get(apiUrl(paths.exemptMinuteEntry, { entryId: entry.id })).expect(404);
  });

  it('is kept apart by the table itself', async () => {
    const { dataSource } = council.api;
    const row = `(id, authority_id, entry_id, entry_part, position, kind, content, edited_by, edited_at)
      select gen_random_uuid(), authority_id, id, part, 9, $2, '[]', 'x', now() from minute_entries where id = $1`;
    const insert = (table: string, entryId: string, kind: string) =>
      dataSource.query(`insert into ${table} ${row}`, [entryId, kind]);
    await expect(insert('minute_blocks', partB.id, 'discussion')).rejects.toThrow(/part_check/);
    await expect(insert('exempt.minute_blocks', entry.id, 'discussion')).rejects.toThrow(/entry_part_check/);
    await expect(insert('minute_blocks', entry.id, 'summary')).rejects.toThrow(/part_check/);
  });
});
