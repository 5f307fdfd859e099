import { formatDate } from '@minutebook/domain';
import { CouncilApi } from './support/council-api';
import { wednesdayIn } from './support/days';
import { emailOf, expect, password, test } from './support/fixtures';
import { paperOf } from './support/papers';
import { docxText, pdfPages } from './support/read-pack';
import { Workspace } from './support/workspace';

test('a clerk signs in, builds an agenda and its pack, and publishes in time', async ({
  page,
  expectAccessible,
}) => {
  const heldOn = wednesdayIn(8);
  const workspace = new Workspace(page);

  await test.step('signs in', async () => {
    await page.goto('/meetings/calendar');
    await expect(page.getByRole('heading', { name: 'Sign in' })).toBeVisible();
    await expectAccessible('sign-in');
    await page.getByLabel('E-mail address').fill(emailOf('clerk'));
    await page.getByLabel('Password', { exact: true }).fill(password);
    await page.getByRole('button', { name: 'Sign in' }).click();
  });

  await test.step('sees each meeting in the calendar, with its publication deadline', async () => {
    await expect(page.getByRole('heading', { name: 'Calendar of meetings' })).toBeVisible();
    await page.getByRole('navigation', { name: 'Months' }).getByRole('link').nth(1).click();
    await expect(
      page
        .getByRole('table')
        .getByRole('link', { name: /publish/i })
        .first(),
    ).toBeVisible();
    await expectAccessible('calendar');
  });

  await test.step('calls a meeting, and is told until when its agenda must be published', async () => {
    await page.getByRole('link', { name: 'New meeting' }).click();
    await page.getByLabel('Body', { exact: true }).selectOption({ label: 'Corporate Parenting Panel' });
    await page.getByLabel('Date', { exact: true }).fill(formatDate(heldOn).replace(/^\w+, /, ''));
    await page.getByLabel('Date', { exact: true }).blur();
    await page.getByLabel('Starts at').fill('17:00');
    await page.getByLabel('Venue').fill('Council Chamber, Town Hall');
    await expect(page.getByRole('region', { name: 'Publication' })).toContainText(/Publish by/i);
    await expectAccessible('new meeting');
    await page.getByRole('button', { name: 'Add meeting' }).click();
    await expect(page.getByRole('heading', { name: formatDate(heldOn) })).toBeVisible();
  });

  await test.step('builds the agenda from the standing agenda', async () => {
    await page.getByRole('button', { name: 'Start from the standing agenda' }).click();
    await expect(workspace.rows.first()).toBeVisible();
    await expectAccessible('agenda');
  });

  const meetingId = /meetings\/([^/]+)/.exec(page.url())?.[1] ?? '';
  const { items } = await new CouncilApi(page.context()).agenda(meetingId);
  const awaited = items.filter(
    ({ part, paperExpectation }) => part === 'A' && paperExpectation === 'expected',
  );
  const [first = '', second = '', ...later] = awaited.map(({ title }) => title);

  await test.step('uploads papers: two for one item, one for another', async () => {
    await workspace.addPapers(first, [await paperOf(4, 'Covering report'), await paperOf(3, 'Appendix A')]);
    await workspace.addPapers(second, [await paperOf(3, 'Performance report')]);
    await expect(workspace.row(first)).toContainText('5 - 12');
    await expect(workspace.row(second)).toContainText('15 - 22');
  });

  await test.step('says of the rest that their papers will follow', async () => {
    for (const title of later) {
      const panel = await workspace.openItem(title);
      await panel.getByLabel('Paper', { exact: true }).selectOption('To Follow');
      await panel.getByRole('button', { name: 'Save item' }).click();
      await expect(workspace.row(title)).toContainText('To Follow');
      await workspace.closePanel();
    }
  });

  await test.step('builds the pack and sees its ranges', async () => {
    await workspace.goTo('Pack');
    await workspace.buildPack();
    await expect(workspace.pageMap).toHaveAccessibleName(
      /front sheet 1 to 4, item \d+ pages 5 to 12, item \d+ pages 13 to 14, item \d+ pages 15 to 22/,
    );
    await expectAccessible('pack');
  });

  await test.step('downloads PDF and DOCX, with the right ranges on the front sheet', async () => {
    const pages = await pdfPages(await workspace.download('PDF'));
    expect(pages).toHaveLength(22);
    expect(pages.slice(0, 4).join(' ')).toMatch(/\(Pages 5 - 12\).*\(Pages 13 - 14\).*\(Pages 15 - 22\)/);
    expect(pages[4]).toMatch(/Agenda Item \d+/);
    expect(pages[4]).toContain('Covering report, sheet 1 of 4');
    expect(pages[8]).toContain('Appendix A, sheet 1 of 3');
    // the action list and the scorecard fill their items by themselves
    expect(pages[12]).toContain('action list');
    expect(pages.slice(14).join(' ')).toContain('Performance report, sheet 1 of 3');
    const text = await docxText(await workspace.download('DOCX'));
    expect(text).toMatch(/\(Pages 5 - 12\)[\s\S]*\(Pages 15 - 22\)/);
  });

  await test.step('publishes in time', async () => {
    const dialog = await workspace.startPublishing();
    await expectAccessible('publish dialog');
    if (later.length) {
      await dialog.getByRole('button', { name: /^Publish/ }).click();
      await expect(dialog.getByRole('alert')).toContainText('Tick that these papers are not in the pack');
      await dialog.getByRole('checkbox').check();
    }
    await dialog.getByRole('button', { name: /^Publish/ }).click();
    await expect(page.getByRole('region', { name: 'Publication', exact: true }).first()).toContainText(
      'clear days',
    );
    await expect(page.getByRole('button', { name: 'Publish...' })).toBeHidden();
    await workspace.goTo('Record');
    await expect(page.getByText(/published/i).first()).toBeVisible();
    await expectAccessible('record');
  });
});
