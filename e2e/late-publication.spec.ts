import { tooSoon } from './support/days';
import { expect, test } from './support/fixtures';
import { addPaper, builtPack, meetingWith } from './support/meetings';
import { Workspace } from './support/workspace';

test('an agenda that is late is published only with the reason and who decided', async ({
  page,
  signInAs,
  expectAccessible,
}) => {
  const api = await signInAs('clerk');
  const { meeting, items } = await meetingWith(api, tooSoon(), ['Urgent review of placements']);
  await addPaper(api, items[0]?.id ?? '', 2);
  await builtPack(api, meeting.id);
  const workspace = new Workspace(page);
  await workspace.open(meeting.id, 'pack');
  const dialog = await workspace.startPublishing();
  await expect(dialog).toContainText('This is after the deadline.');
  await expectAccessible('late publication');

  await dialog.getByRole('button', { name: /^Publish/ }).click();
  await expect(dialog).toContainText('Enter why the agenda is published late.');
  await expect(dialog).toContainText('Enter who decided to publish late.');

  await dialog.getByLabel('Why it is published late').fill('The inspection report came on Monday.');
  await dialog.getByLabel('Who decided').fill('Councillor Robert Ward, Chair');
  await dialog.getByRole('button', { name: /^Publish/ }).click();
  await expect(dialog).toBeHidden();
  await expect(page.getByText('Published late: The inspection report came on Monday.')).toBeVisible();
  await expect(page.getByText(/Decided by Councillor Robert Ward, Chair/)).toBeVisible();
});
