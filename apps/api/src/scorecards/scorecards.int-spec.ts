import type { Scorecard, ScorecardPreview } from '@minutebook/contracts';
import { apiUrl, paths } from '@minutebook/contracts';
import { ScorecardRow } from '@minutebook/data-access';
import ExcelJS from 'exceljs';
import { zipSync } from 'fflate';
import { loadScorecard } from '../demonstration/scorecards/load-scorecard';
import { dashboardOfMay2019 } from '../demonstration/scorecards/may-2019';
import { aCouncil } from '../meetings/testing/index';
import type { ApiAgent, TestApi } from '../testing/index';

describe('a scorecard', () => {
  let api: TestApi;
  let clerk: ApiAgent;
  let member: ApiAgent;
  let authorityId: string;
  let bodyId: string;

  beforeAll(async () => {
    const council = await aCouncil();
    ({ api, clerk } = council);
    authorityId = council.authority.id;
    bodyId = council.panel.id;
    member = await api.signIn(authorityId, 'member', bodyId);
  });
  afterAll(() => api.close());

  const begin = async (title: string): Promise<Scorecard> =>
    (await clerk.post(apiUrl(paths.scorecards)).send({ bodyId, title }).expect(201)).body as Scorecard;
  const upload = (path: string, scorecardId: string, file: Buffer | string, name: string) =>
    clerk.post(apiUrl(path, { scorecardId } as never)).attach('file', Buffer.from(file), name);
  const preview = (id: string, file: Buffer | string, name = 'may.csv') =>
    upload(paths.previewImport, id, file, name);

  it('takes in a table after showing what is doubtful, and gives the printed colours', async () => {
    const { id, version } = await begin('May');
    const looked = (await preview(id, dashboardOfMay2019).expect(200)).body as ScorecardPreview;
    expect(looked.indicators).toHaveLength(29);
    expect(looked.months).toHaveLength(14);
    const repairs = looked.doubts.filter(({ kind }) => kind === 'lost-percent').map(({ key }) => key);
    expect(repairs).toHaveLength(3);
    const url = apiUrl(paths.confirmImport, { scorecardId: id });
    const confirm = (at: number, cells: string[]) =>
      clerk
        .post(url)
        .field({ version: String(at), sha256: looked.sha256, repairs: cells.join(',') })
        .attach('file', Buffer.from(dashboardOfMay2019), 'may.csv');
    const taken = (await confirm(version, repairs).expect(200)).body as Scorecard;
    expect(taken.month).toBe('2019-05');
    const count = (rag: string) =>
      taken.indicators.filter((each) => each.target !== null && each.rag === rag).length;
    expect([count('red'), count('amber'), count('green'), count('grey')]).toEqual([2, 7, 7, 2]);
    expect(taken.indicators.find(({ code }) => code === 'LAC 13')).toMatchObject({ rag: 'red', gap: 15 });
    expect(taken.indicators.find(({ code }) => code === 'AD 7')?.latest.state).toBe('no-cases');
    const stale = await confirm(version, repairs).expect(409);
    expect((stale.body as { current: Scorecard }).current.version).toBe(version + 1);
    const csv = await member.get(apiUrl(paths.scorecardCsv, { scorecardId: id })).expect(200);
    expect(csv.text).toContain('LAC 13');
  });

  it('keeps a figure that is taken back, with the reason', async () => {
    await loadScorecard(api.dataSource.manager, { authorityId, bodyId, at: new Date(), byName: 'Ours' });
    const { id } = await api.dataSource.manager.findOneByOrFail(ScorecardRow, {
      ...{ authorityId, title: 'Children in Care Performance Scorecard' },
    });
    const before = (await member.get(apiUrl(paths.scorecard, { scorecardId: id })).expect(200))
      .body as Scorecard;
    const indicator = before.indicators.find(({ code }) => code === 'LAC 16');
    const url = apiUrl(paths.withdrawFigure, { indicatorId: indicator?.id ?? '' });
    const act = { version: before.version, month: '2019-05', reason: 'Counted twice.' };
    const after = (await clerk.post(url).send(act).expect(200)).body as Scorecard;
    expect(after.withdrawn[0]).toMatchObject({ code: 'LAC 16', month: '2019-05', reason: 'Counted twice.' });
    expect(after.indicators.find(({ code }) => code === 'LAC 16')).toMatchObject({ rag: 'grey' });
    await clerk.post(url).send(act).expect(409);
    await member.post(url).send(act).expect(403);
    await clerk
      .post(url)
      .send({ ...act, version: after.version })
      .expect(404);
    const wordless = await clerk
      .post(url)
      .send({ ...act, version: after.version, reason: ' ' })
      .expect(400);
    expect((wordless.body as { errors: { path: string }[] }).errors[0]?.path).toBe('reason');
  });

  it('names merged cells and formulas of a spreadsheet', async () => {
    const { id } = await begin('Spreadsheet');
    const workbook = new ExcelJS.Workbook();
    const sheet = workbook.addWorksheet('May');
    sheet.addRow(['No.', 'Title', 'Polarity', 'Apr-19', 'May-19', 'Target']);
    sheet.addRow(['L 1', 'One', 'BIB', 0.5, { formula: 'D2*2', result: 1 }, 0.95]);
    sheet.addRow(['L 2', 'Two', 'SIB', 3, 4, 5]);
    sheet.mergeCells('D3:E3');
    for (const cell of ['D2', 'E2', 'F2']) sheet.getCell(cell).numFmt = '0%';
    const file = Buffer.from(await workbook.xlsx.writeBuffer());
    const { doubts } = (await preview(id, file, 'may.xlsx').expect(200)).body as ScorecardPreview;
    const named = doubts.map(({ kind, cell }) => `${kind} ${cell}`);
    expect(named).toEqual(expect.arrayContaining(['formula E2', 'merged D3', 'merged E3']));
  });

  it('refuses a spreadsheet of 100,000 rows while it is unpacked, in a sentence', async () => {
    const { id } = await begin('Long');
    const workbook = new ExcelJS.Workbook();
    const sheet = workbook.addWorksheet('May');
    for (let row = 0; row < 100_000; row += 1) sheet.addRow(['L 1', 5]);
    const file = Buffer.from(await workbook.xlsx.writeBuffer());
    const { body } = await preview(id, file, 'long.xlsx').expect(422);
    expect(body).toMatchObject({
      code: 'table-too-long',
      detail:
        'A sheet of this spreadsheet has more than 2000 rows. Save the scorecard alone, and add it again.',
    });
  });

  it('refuses a spreadsheet of thousands of columns', async () => {
    const { id } = await begin('Wide');
    const workbook = new ExcelJS.Workbook();
    workbook.addWorksheet('May').getCell('XFD3').value = 1;
    const file = Buffer.from(await workbook.xlsx.writeBuffer());
    const { body } = await preview(id, file, 'wide.xlsx').expect(422);
    expect((body as { code: string }).code).toBe('table-too-wide');
  });

  it('refuses a spreadsheet that unpacks to far more than it says', async () => {
    const { id } = await begin('Bomb');
    const file = Buffer.from(zipSync({ 'xl/sheet.xml': new Uint8Array(60 * 1024 * 1024) }));
    const { body } = await preview(id, file, 'bomb.xlsx').expect(413);
    expect((body as { detail: string }).detail).toMatch(/40 MB/);
  });

  it.each([
    ['another kind of file', 'x', 'may.pdf', 415],
    ['no spreadsheet', 'x', 'may.xlsx', 422],
    ['wrong columns', 'a,b\n1,2', 'may.csv', 422],
    ['100,000 rows', `Number,Title,May-19\n${'L 1,One,5\n'.repeat(100_000)}`, 'may.csv', 422],
  ])('refuses %s in a sentence', async (_, file, name, status) => {
    const { id } = await begin(`Refused ${name} ${status} ${file.length}`);
    const answer = await preview(id, file, name).expect(status);
    expect((answer.body as { detail: string }).detail).toMatch(/\.$/);
  });
});
