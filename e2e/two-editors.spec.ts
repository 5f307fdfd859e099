import { apiUrl, paths } from '@minutebook/contracts';
import { wednesdayIn } from './support/days';
import { expect, test } from './support/fixtures';
import { meetingWith } from './support/meetings';
import { Workspace } from './support/workspace';

test('a stale save loses nothing: both texts stand side by side, and the clerk chooses', async ({
  page,
  signInAs,
  expectAccessible,
}) => {
  const api = await signInAs('clerk');
  const { meeting, items } = await meetingWith(api, wednesdayIn(10), ['Staying put arrangements']);
  const [item] = items;
  const workspace = new Workspace(page);
  await workspace.open(meeting.id);
  const panel = await workspace.openItem('Staying put arrangements');
  const description = panel.getByRole('textbox', { name: /^Description/ });
  await description.fill('Written on this screen.');

  await api.send('PATCH', apiUrl(paths.agendaItem, { itemId: item?.id ?? '' }), {
    version: item?.version,
    description: 'Written by a colleague.',
  });
  await panel.getByRole('button', { name: 'Save item' }).click();
  const dialog = page.getByRole('dialog');
  await expect(dialog).toContainText('Written by a colleague.');
  await expect(dialog).toContainText('Written on this screen.');
  await expectAccessible('conflict');
  await dialog.getByRole('button', { name: 'Use mine' }).click();
  await expect(dialog).toBeHidden();
  await expect(description).toHaveValue('Written on this screen.');
  await expect(panel.getByText('Saved', { exact: true })).toBeVisible();
  const agenda = await api.agenda(meeting.id);
  expect(agenda.items[0]?.description).toBe('Written on this screen.');
});

test('the order of business can be changed with the keyboard alone', async ({ page, signInAs }) => {
  const api = await signInAs('clerk');
  const { meeting } = await meetingWith(api, wednesdayIn(11), ['First', 'Second', 'Third']);
  const workspace = new Workspace(page);
  await workspace.open(meeting.id);
  await workspace.row('First').getByRole('link').focus();
  await page.keyboard.press('Alt+ArrowDown');
  await expect(workspace.rows.getByRole('heading')).toHaveText(['Second', 'First', 'Third']);
  await expect(workspace.row('First').getByRole('link')).toBeFocused();
  await expect(page.locator('.cdk-live-announcer-element')).toContainText(/2/);
  await page.keyboard.press('Alt+ArrowDown');
  await expect(workspace.rows.getByRole('heading')).toHaveText(['Second', 'Third', 'First']);
  await expect(async () => {
    const { items } = await api.agenda(meeting.id);
    expect(items.map(({ title }) => title)).toEqual(['Second', 'Third', 'First']);
  }).toPass();
});
