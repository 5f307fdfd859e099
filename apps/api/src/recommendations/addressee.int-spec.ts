import { apiUrl, paths } from '@minutebook/contracts';
import { Scrutiny, urlOf } from './testing/index';

let scrutiny: Scrutiny;
beforeAll(async () => {
  scrutiny = await Scrutiny.of();
});
afterAll(() => scrutiny.council.api.close());
beforeEach(() => scrutiny.hold());

describe('an addressee that was renamed or dissolved', () => {
  const say = (row: { id: string }, over: object, version = 1) =>
    scrutiny.clerk
      .put(urlOf(paths.recommendationAddressee, row))
      .send({ version, change: 'renamed', nameNow: 'Executive', ...over });

  it('gets the notice under its new name, with a sentence, and stands so in every list', async () => {
    const row = await scrutiny.recommend();
    const { body } = await say(row, {}).expect(200);
    expect(body).toMatchObject({ addressedTo: 'Cabinet', addressee: 'Cabinet (now Executive)' });
    const sentence = 'This was addressed to Cabinet, which is now called Executive.';
    expect(body.history[0].text).toBe(sentence);
    const { response } = await scrutiny.notify(row, { version: body.response.version });
    expect(response.notice).toContain('To: Executive');
    expect(response.notice).toContain(sentence);
    scrutiny.council.at('2021-09-13', '10:00');
    const anybody = await scrutiny.council.api.anonymous();
    const open = await anybody.get(apiUrl(paths.publicRecommendation, { commitmentId: row.id })).expect(200);
    expect(open.body.addressee).toBe('Cabinet (now Executive)');
    const url = apiUrl(paths.meetingCabinetResponse, { meetingId: scrutiny.next.id });
    expect(JSON.stringify((await scrutiny.clerk.get(url).expect(200)).body)).toContain(
      'Addressed to Cabinet (now Executive).',
    );
  });

  it('passes to whoever took over, or to the clerk of the council', async () => {
    const taken = await scrutiny.recommend({ addressedTo: 'Youth Board' });
    await say(taken, { change: 'dissolved', nameNow: 'Cabinet' }).expect(200);
    const { response } = await scrutiny.notify(taken, { version: 2 });
    expect(response.notice).toContain('was dissolved. Cabinet took over');
    const gone = await scrutiny.recommend({ addressedTo: 'Youth Board' });
    const { body } = await say(gone, { change: 'dissolved', nameNow: '' }).expect(200);
    expect(body.addressee).toBe('Youth Board (dissolved)');
    expect((await scrutiny.notify(gone, { version: 2 })).response.notice).toContain(
      'The clerk of the council',
    );
  });

  it('may change after notice and back, and is refused where the names cannot be', async () => {
    const row = await scrutiny.recommend({ addressedTo: 'Youth Board' });
    const { response } = await scrutiny.notify(row);
    const said = await say(row, {}, response.version).expect(200);
    expect(said.body).toMatchObject({ state: 'notified', addressee: 'Youth Board (now Executive)' });
    expect((await say(row, {}, response.version).expect(409)).body.code).toBe('stale-version');
    const { version } = said.body.response;
    const refused = [
      await say(row, { nameNow: ' ' }, version).expect(422),
      await say(row, { nameNow: 'youth board' }, version).expect(422),
      await say(row, { change: 'dissolved', nameNow: 'Youth Board' }, version).expect(422),
      await say(await scrutiny.recommend({ addressedTo: '' }), {}).expect(422),
    ];
    for (const { body } of refused) expect(body.code).toBe('addressee-unclear');
    const back = await say(row, { change: '', nameNow: 'Executive' }, version).expect(200);
    expect(back.body).toMatchObject({ addressee: 'Youth Board', response: { addresseeNow: '' } });
  });
});
