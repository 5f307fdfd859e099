import { apiUrl, paths, type Minutes } from '@minutebook/contracts';
import { contentOf } from '@minutebook/domain';
import { aCouncil, signInAs, type Council, type Sitting } from '../meetings/testing/index';
import type { ApiAgent } from '../testing/index';
import { act, acted, aHeldMeeting, begin, fill, readMinutes, reworded, save, under } from './testing/index';

let council: Council;
let chair: ApiAgent;
let sitting: Sitting;
let signed: Minutes;

describe('a signed minute', () => {
  beforeAll(async () => {
    council = await aCouncil();
    sitting = await aHeldMeeting(council);
    chair = await signInAs(council, 'Councillor Mo Hale', 'chair');
    const begun = await begin(council, sitting);
    await fill(council, begun);
    const partB = under(begun, 'Commissioning');
    const secret = { ...reworded(under(begun, 'Disclosure').blocks[0]!, 'Kestrel'), id: council.panel.id };
    await council.clerk
      .put(apiUrl(paths.exemptMinuteBlocks, { entryId: partB.id }))
      .send({ changed: [{ block: secret, version: null }], removed: [], order: [] })
      .expect(200);
    const sent = await acted(council.clerk, paths.sendMinutes, begun, { to: 'chair' });
    const cleared = await acted(chair, paths.clearMinutes, sent);
    const published = await acted(council.clerk, paths.publishMinutes, cleared);
    const [block] = under(published, 'Annual report').blocks;
    const correction = {
      blockId: block!.id,
      version: block!.version,
      reason: 'Wrong',
      content: contentOf('Right'),
    };
    const later = await aHeldMeeting(council, '2027-05-12');
    const approval = { meetingId: later.meeting.id, corrections: [correction] };
    const approved = await acted(council.clerk, paths.approveMinutes, published, approval);
    signed = await acted(chair, paths.signMinutes, approved, { name: 'Councillor Mo Hale' });
  });

  afterAll(() => council.api.close());

  it('is changed by no request', async () => {
    const entry = under(signed, 'Annual report');
    const [block] = entry.blocks;
    const changed = [{ block: reworded(block!, 'Otherwise'), version: block!.version }];
    expect((await save(council.clerk, entry, { changed }).expect(409)).body).toMatchObject({
      code: 'minutes-signed',
    });
    const title = { version: entry.version, title: 'Other' };
    await council.clerk
      .patch(apiUrl(paths.minuteEntry, { entryId: entry.id }))
      .send(title)
      .expect(409);
    await act(council.clerk, paths.returnMinutes, signed, { note: '' }).expect(409);
    await act(council.clerk, paths.approveMinutes, signed, { meetingId: council.panel.id }).expect(409);
    await act(chair, paths.signMinutes, signed, { name: 'Again' }).expect(409);
  });

  it.each([
    `update minutes set signed_name = 'Another'`,
    `update minutes set state = 'draft', signed_at = null`,
    'delete from minutes',
    'truncate minutes cascade',
    `update minute_entries set title = 'Other'`,
    'delete from minute_entries',
    'truncate minute_entries cascade',
    `update minute_blocks set content = '[]'`,
    'delete from minute_blocks',
    'truncate minute_blocks cascade',
    `update exempt.minute_blocks set owner = 'x'`,
    'delete from exempt.minute_blocks',
    'truncate exempt.minute_blocks',
    `update minute_corrections set after = 'x'`,
    'delete from minute_corrections',
    `insert into minute_entries (authority_id, minutes_id, part, position, title)
       select authority_id, id, 'A', 99, 'New' from minutes where state = 'signed'`,
    `insert into minute_blocks (id, authority_id, entry_id, entry_part, position, kind, content, edited_by, edited_at)
       select gen_random_uuid(), authority_id, id, part, 99, 'action', '[]', 'x', now() from minute_entries where part = 'A'`,
    `update minute_book_versions set sha256 = ''`,
    'delete from minute_book_versions',
    'truncate minute_book_versions cascade',
    `update exempt.minute_book_parts set content = '{}'`,
    'delete from exempt.minute_book_parts',
  ])('is changed by no SQL: %s', async (statement) => {
    await expect(council.api.dataSource.query(statement)).rejects.toThrow(/signed|append-only|foreign key/);
    expect(await readMinutes(council.clerk, sitting)).toEqual(signed);
  });
});
