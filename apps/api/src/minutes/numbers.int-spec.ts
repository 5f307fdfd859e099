import { apiUrl, paths, type MinuteNumbers, type Minutes } from '@minutebook/contracts';
import { PolicyRow } from '@minutebook/data-access';
import { defaultNumberingPolicy } from '@minutebook/domain';
import { aCouncil, type Council, type Sitting } from '../meetings/testing/index';
import { aHeldMeeting, begin, under } from './testing/index';

// each test has a council of its own: numbers are never given twice
let council: Council;
beforeEach(async () => {
  council = await aCouncil();
});
afterEach(() => council.api.close());

const start = (sitting: Sitting, sent: object) =>
  council.clerk.post(sitting.url(paths.meetingMinutes)).send(sent);
const numbersOf = async (): Promise<MinuteNumbers> => {
  const { body } = await council.clerk
    .get(apiUrl(paths.minuteNumbers, { bodyId: council.panel.id }))
    .expect(200);
  return body as MinuteNumbers;
};
const change = (entryId: string, changes: object) =>
  council.clerk.patch(apiUrl(paths.minuteEntry, { entryId })).send(changes);

describe('numbers of a body', () => {
  const numbered = ({ entries }: Minutes) => entries.map(({ number }) => number);

  it('begin where a book kept elsewhere ended, with the reason for what is left out', async () => {
    const sitting = await aHeldMeeting(council);
    const { body } = await start(sitting, { firstNumber: 14 }).expect(422);
    expect(body).toMatchObject({ code: 'gap-reason-missing', errors: [{ path: 'gapReason' }] });
    const minutes = await begin(council, sitting, { firstNumber: 14, gapReason: 'In the paper book.' });
    expect(numbered(minutes)).toEqual(['', '14/27', '15/27', '16/27', '17/27', '18/27', '19/27']);
    const numbers = await numbersOf();
    expect(numbers).toHaveLength(19);
    expect(numbers[0]).toEqual({
      ...{ number: '19/27', heldOn: '2027-03-10', gapReason: '' },
      title: 'Commissioning matter',
    });
    expect(numbers.at(-1)).toMatchObject({ number: '1/27', heldOn: null, gapReason: 'In the paper book.' });
    const next = await aHeldMeeting(council, '2027-05-12');
    expect((await start(next, { firstNumber: 19 }).expect(409)).body).toMatchObject({ code: 'number-used' });
    expect(numbered(await begin(council, next))[1]).toBe('20/27');
    const inJanuary = await aHeldMeeting(council, '2028-01-12');
    expect(numbered(await begin(council, inJanuary))[1]).toBe('1/28');
  });

  it('count apologies and follow the municipal year where the policy of the day says so', async () => {
    const value = {
      ...defaultNumberingPolicy,
      reset: 'municipal-year',
      countsApologies: true,
      prefix: 'CPP ',
    };
    await council.api.dataSource.manager.insert(PolicyRow, {
      ...{ authorityId: council.authority.id, bodyId: council.panel.id, kind: 'numbering' },
      ...{ effectiveFrom: '2027-01-01', value: value as never },
    });
    const [march, june] = [
      await aHeldMeeting(council, '2027-03-10'),
      await aHeldMeeting(council, '2027-06-09'),
    ];
    expect(numbered(await begin(council, june)).slice(0, 2)).toEqual(['CPP 1/27', 'CPP 2/27']);
    expect(numbered(await begin(council, march)).slice(0, 2)).toEqual(['CPP 1/26', 'CPP 2/26']);
  });

  it('change by hand only to one that was never given, and say why what is passed over is missing', async () => {
    const sitting = await aHeldMeeting(council);
    const minutes = await begin(council, sitting);
    const entry = under(minutes, 'Annual report');
    const { id, version } = entry;
    for (const number of ['1/27', '6/27'])
      expect((await change(id, { version, number, gapReason: 'Mine' }).expect(409)).body).toMatchObject({
        code: 'number-used',
      });
    for (const number of ['9/26', '9', 'nine', '09/27'])
      expect((await change(id, { version, number, gapReason: 'Mine' }).expect(422)).body).toMatchObject({
        ...{ code: 'number-form', errors: [{ path: 'number' }] },
      });
    const { body } = await change(id, { version, number: '9/27' }).expect(422);
    expect(body).toMatchObject({ code: 'gap-reason-missing' });
    const changed = await change(id, { version, number: '9/27', gapReason: 'Printed so.' }).expect(200);
    expect(changed.body).toMatchObject({ number: '9/27', version: version + 1 });
    const gaps = (await numbersOf()).filter(({ gapReason }) => gapReason !== '');
    expect(gaps.map(({ number, gapReason }) => [number, gapReason])).toEqual([
      ['8/27', 'Printed so.'],
      ['7/27', 'Printed so.'],
      ['3/27', 'Printed so.'],
    ]);
    // what was let go is never given again, to nobody
    const back = await change(id, { version: version + 1, number: '3/27', gapReason: 'Back' }).expect(409);
    expect(back.body).toMatchObject({ code: 'number-used' });
    const next = await aHeldMeeting(council, '2027-05-12');
    expect(numbered(await begin(council, next))[1]).toBe('10/27');
  });

  it('may be taken from a minute that bears none, as found', async () => {
    const minutes = await begin(council, await aHeldMeeting(council));
    const { id, version } = under(minutes, 'Annual report');
    const { body } = await change(id, { version, number: '', gapReason: 'No number in print.' }).expect(200);
    expect(body).toMatchObject({ number: '', title: 'Annual report of the virtual school' });
    const gap = (await numbersOf()).find(({ number }) => number === '3/27');
    expect(gap).toMatchObject({ gapReason: 'No number in print.', title: '' });
  });

  it.each([
    'update minute_numbers set label = label || $$x$$',
    'update minute_numbers set ordinal = ordinal + 100',
    'delete from minute_numbers',
    'truncate minute_numbers',
  ])('are rewritten by nobody: %s', async (statement) => {
    await begin(council, await aHeldMeeting(council));
    await expect(council.api.dataSource.query(statement)).rejects.toThrow(/append-only|given already/);
  });
});
