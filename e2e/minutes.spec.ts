import type { Agenda, Minutes, PublicMinutes } from '@minutebook/contracts';
import { apiUrl, paths } from '@minutebook/contracts';
import type { Locator, Page } from '@playwright/test';
import { confirm } from './support/console';
import type { CouncilApi } from './support/council-api';
import { checkWithAxe, expect, test } from './support/fixtures';
import { MinutesTab } from './support/minutes-tab';
import { atOwnBrowser } from './support/people';
import { docxText, pdfPages } from './support/read-pack';
import { convene, Log, today, usualBusiness } from './support/sitting';

const [chair, ...others] = ['Robin Adair', 'Sam Okonjo', 'Ines Hartley', 'Tobias Marr'].map(
  (name) => `Councillor ${name}`,
) as [string, ...string[]];
const openBusiness = usualBusiness.filter(({ part, kind }) => part === 'A' && kind !== 'exclusion');

/** A meeting that was held and closed, set up through the API: the minutes are what is shown. */
async function held(api: CouncilApi, startTime: string) {
  const { meeting, items } = await convene(api, openBusiness, startTime);
  const log = new Log(api, meeting.id);
  await log.open(chair, ...others);
  for (const { id, title } of items) {
    await log.begin(id);
    if (title.startsWith('Homes')) await log.note(id, 'Officers introduced the report.');
    if (title.startsWith('Children')) await log.note(id, 'The scorecard was gone through.');
    if (title.startsWith('How')) await log.note(id, 'A home is found sooner.');
  }
  return { meeting, log };
}

const minutesOf = (api: CouncilApi, meetingId: string): Promise<Minutes> =>
  api.get<Minutes>(apiUrl(paths.meetingMinutes, { meetingId }));

test('minutes go from the first draft to the signature, and then nobody changes them', async ({
  browser,
}) => {
  test.setTimeout(240_000);
  const [clerk, colleague, atChair] = [
    await atOwnBrowser(browser, 'clerk'),
    await atOwnBrowser(browser, 'clerk'),
    await atOwnBrowser(browser, 'chair'),
  ];
  const { api } = clerk;
  const { meeting, log } = await held(api, '07:00');
  await log.record({ kind: 'meeting-closed' });
  const tab = new MinutesTab(clerk.page, meeting.id);

  await test.step('they are begun from what the console recorded, each minute with its number', async () => {
    await tab.open();
    await checkWithAxe(clerk.page, 'no minutes yet');
    await clerk.page.getByRole('button', { name: 'Start the minutes' }).click();
    await tab.openEntry('Homes for care leavers');
    await expect(tab.editor).toContainText('Officers introduced the report.');
    const { entries } = await minutesOf(api, meeting.id);
    const numbers = entries.map(({ number }) => number);
    expect(numbers[0]).toBe('');
    expect(numbers.slice(1).every((number) => /^\d+\/\d\d$/.test(number))).toBe(true);
    expect(new Set(numbers).size).toBe(numbers.length);
  });

  await test.step('a slash and a word make a block: an action with owner and date, a conclusion', async () => {
    await tab.slash('conclusion');
    await clerk.page.keyboard.type('Care leavers wait too long.');
    await tab.slash('action');
    await clerk.page.keyboard.type('Name one officer who answers for the waiting list.');
    await clerk.page.getByLabel('Owner', { exact: true }).fill('Head of Corporate Parenting');
    await clerk.page.getByLabel('Due', { exact: true }).fill('6 weeks');
    await clerk.page.getByLabel('Due', { exact: true }).blur();
    await expect(async () => {
      const { entries } = await minutesOf(api, meeting.id);
      const blocks = entries.find(({ title }) => title.startsWith('Homes'))?.blocks ?? [];
      expect(blocks.map(({ kind }) => kind)).toEqual(['discussion', 'conclusion', 'action']);
      expect(blocks[2]).toMatchObject({
        owner: 'Head of Corporate Parenting',
        due: { kind: 'weeks', weeks: 6 },
      });
      expect(blocks[2]?.reference).toMatch(/^\d+\/\d\d, A1$/);
    }).toPass();
    await checkWithAxe(clerk.page, 'minutes editor');
  });

  await test.step('two clerks in one block: nothing is lost, and the second chooses', async () => {
    const other = new MinutesTab(colleague.page, meeting.id);
    await other.open();
    await other.openEntry('Children in Care Performance Scorecard');
    await tab.openEntry('Children in Care Performance Scorecard');
    const words = 'The scorecard was gone through.';
    // the colleague has lost the line when the clerk writes, so both have begun from the same words
    await colleague.page.context().setOffline(true);
    await other.editor.getByText(words).click();
    await colleague.page.keyboard.press('End');
    await colleague.page.keyboard.type(' Written by a colleague.');
    await tab.editor.getByText(words).click();
    await clerk.page.keyboard.press('End');
    await clerk.page.keyboard.type(' Written by the clerk.');
    await expect(async () => {
      expect(JSON.stringify((await minutesOf(api, meeting.id)).entries)).toContain('Written by the clerk.');
    }).toPass();
    await colleague.page.context().setOffline(false);
    await colleague.page.keyboard.type(' ');
    await expect(colleague.page.getByText(/Somebody else changed the same block/)).toBeVisible();
    await colleague.page.getByRole('button', { name: 'Compare the two versions' }).click();
    const dialog = colleague.page.getByRole('dialog');
    await expect(dialog).toContainText('Written by the clerk.');
    await expect(dialog).toContainText('Written by a colleague.');
    await checkWithAxe(colleague.page, 'two clerks in one block');
    await confirm(dialog, 'Use theirs');
    await expect(other.editor).toContainText('Written by the clerk.');
    await colleague.page.context().close();
  });

  await test.step('the Chair comments and clears, the clerk publishes', async () => {
    await tab.act('Send to the Chair...', 'Send to the Chair');
    const reading = new MinutesTab(atChair.page, meeting.id);
    await reading.open();
    await reading.openEntry('Homes for care leavers');
    await atChair.page.getByRole('button', { name: 'Comment' }).first().click();
    await atChair.page.getByRole('dialog').getByLabel('Comment').fill('Was it not the Director?');
    await confirm(atChair.page.getByRole('dialog'), 'Add comment');
    await expect(atChair.page.getByText('Was it not the Director?').first()).toBeVisible();
    await checkWithAxe(atChair.page, 'minutes with the Chair');
    await tab.open();
    await tab.openEntry('Homes for care leavers');
    await expect(clerk.page.getByText('Was it not the Director?').first()).toBeVisible();
    await reading.act('Clear the minutes...', 'Clear the minutes');
    await tab.open();
    await tab.act('Publish as draft...', /^Publish /);
    const open = await api.get<PublicMinutes>(apiUrl(paths.publicMinutes, { meetingId: meeting.id }));
    expect(open).toMatchObject({ isDraft: true });
  });

  const next = await test.step('they come onto the next agenda by themselves, as a paper', async () => {
    const body = await api.body(/Corporate Parenting/);
    const called = await api.createMeeting({
      bodyId: body.id,
      heldOn: today(),
      startTime: '07:30',
      venue: 'Council Chamber, Town Hall',
    });
    await expect(async () => {
      const { state } = (
        await api.get<{ kind: string; state: string }[]>(
          apiUrl(paths.meetingDocuments, { meetingId: meeting.id }),
        )
      )[0] ?? { state: 'none' };
      expect(state).toBe('ready');
    }).toPass({ timeout: 20_000 });
    await api.send('POST', apiUrl(paths.agendaFromStanding, { meetingId: called.id }));
    const { items } = await api.get<Agenda>(apiUrl(paths.agenda, { meetingId: called.id }));
    const minutes = items.find(({ purpose }) => purpose === 'minutes');
    expect(minutes?.description).toMatch(/^To approve the minutes of the meetings? held on/);
    expect(minutes?.papers.length).toBeGreaterThan(0);
    return called;
  });

  await test.step('a later meeting approves them, and who presided there signs', async () => {
    const later = await held(api, '07:15');
    await tab.open();
    await clerk.page.getByRole('button', { name: 'Approve...' }).click();
    const dialog = clerk.page.getByRole('dialog');
    await expect(dialog.getByRole('button', { name: 'Approve the minutes' })).toBeVisible();
    await dialog.getByLabel('Meeting that agreed them').selectOption(later.meeting.id);
    await checkWithAxe(clerk.page, 'approve the minutes');
    await confirm(dialog, 'Approve the minutes');
    const signing = new MinutesTab(atChair.page, meeting.id);
    await signing.open();
    await atChair.page.getByRole('button', { name: 'Sign...' }).click();
    const sheet = atChair.page.getByRole('dialog');
    await sheet.getByLabel('Name as it should stand in the book').fill(chair);
    await checkWithAxe(atChair.page, 'sign the minutes');
    await confirm(sheet, 'Sign the minutes');
    await expect(atChair.page.getByText('Signed').first()).toBeVisible();
    const signed = await minutesOf(api, meeting.id);
    expect(signed).toMatchObject({ state: 'signed', signature: { name: chair } });
    expect(signed.book.map(({ kind }) => kind)).toEqual(['published-draft', 'approved', 'signed']);
    await later.log.record({ kind: 'meeting-closed' });
  });

  await test.step('a signed minute takes no change any more', async () => {
    await tab.open();
    await tab.openEntry('Homes for care leavers');
    await expect(tab.editor).toHaveCount(0);
    const { entries } = await minutesOf(api, meeting.id);
    const entry = entries.find(({ title }) => title.startsWith('Homes'));
    const save = {
      changed: [],
      removed: entry?.blocks.slice(0, 1).map(({ id, version }) => ({ id, version })),
      order: [],
    };
    const refused = api.send('PUT', apiUrl(paths.minuteBlocks, { entryId: entry?.id ?? '' }), save);
    await expect(refused).rejects.toThrow(/409/);
  });

  await test.step('the documents say so, as PDF and as DOCX', async () => {
    await clerk.page.goto(`/meetings/${meeting.id}/minutes/documents`);
    const row = clerk.page
      .locator('mb-documents-page li')
      .filter({ has: clerk.page.getByRole('heading', { name: 'Minutes' }) });
    await expect(row.getByRole('link', { name: /PDF$/ })).toBeVisible({ timeout: 20_000 });
    await checkWithAxe(clerk.page, 'documents of the meeting');
    const pdf = (await pdfPages(await download(clerk.page, row.getByRole('link', { name: /PDF$/ })))).join(
      ' ',
    );
    const docx = await docxText(await download(clerk.page, row.getByRole('link', { name: /DOCX$/ })));
    for (const text of [pdf, docx]) {
      expect(text).toContain('Care leavers wait too long.');
      expect(text).toContain('Head of Corporate Parenting');
      expect(text).toContain(chair);
      expect(text).not.toContain('have not yet been approved');
    }
  });
  expect(next.state).toBe('scheduled');
});

/** Saves what a link leads to, and gives where it lies. */
async function download(page: Page, link: Locator): Promise<string> {
  const href = await link.getAttribute('href');
  const waiting = page.waitForEvent('download');
  await page.evaluate((url) => {
    const anchor = document.createElement('a');
    anchor.href = url ?? '';
    anchor.download = '';
    anchor.click();
  }, href);
  return (await waiting).path();
}
