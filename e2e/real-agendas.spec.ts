import { apiUrl, type MeetingSummary, paths } from '@minutebook/contracts';
import { expect, test } from './support/fixtures';
import { pdfPages, docxText } from './support/read-pack';
import { Workspace } from './support/workspace';

/** The page ranges of the council's own front sheets, which the demonstration meetings must come out at. */
const agendas: [body: RegExp, heldOn: string, ranges: string[]][] = [
  [/Corporate Parenting/, '2019-07-03', ['5 - 12', '13 - 16', '17 - 40', '41 - 52', '53 - 70']],
  [/Scrutiny/, '2021-09-14', ['5 - 14', '15 - 50', '51 - 54', '55 - 58']],
  [/Corporate Parenting/, '2021-11-10', ['5 - 24', '25 - 42', '43 - 46']],
];

for (const [body, heldOn, ranges] of agendas) {
  test(`the pack of ${heldOn} has the ranges of the real front sheet`, async ({ page, signInAs }) => {
    const api = await signInAs('clerk');
    const workspace = new Workspace(page);
    const meetings = await api.get<MeetingSummary[]>(`${apiUrl(paths.meetings)}?from=${heldOn}&to=${heldOn}`);
    const meeting = meetings.find((one) => body.test(one.body.name));
    await workspace.open(meeting?.id ?? '', 'pack');
    for (const range of ranges) await expect(workspace.pageMap).toContainText(range);

    const pages = await pdfPages(await workspace.download('PDF'));
    const front = pages.slice(0, 4).join(' ');
    expect([...front.matchAll(/\(Pages (\d+ - \d+)\)/g)].map(([, range]) => range)).toEqual(ranges);
    const text = await docxText(await workspace.download('DOCX'));
    expect([...text.matchAll(/\(Pages (\d+ - \d+)\)/g)].map(([, range]) => range)).toEqual(ranges);
    for (const range of ranges) {
      const first = Number(range.split(' ')[0]);
      expect(pages[first - 1]).toMatch(/Agenda Item \d+/);
      expect(pages[first - 1]).toContain(`Page ${first}`);
    }
  });
}
