import { readFile } from 'node:fs/promises';
import { wednesdayIn } from './support/days';
import { expect, test } from './support/fixtures';
import { meetingWith } from './support/meetings';
import { fileOf, paperOf } from './support/papers';
import { Workspace } from './support/workspace';

test('a file that cannot be used is refused in a sentence, and the good ones beside it arrive', async ({
  page,
  signInAs,
  expectAccessible,
}) => {
  const api = await signInAs('clerk');
  const { meeting } = await meetingWith(api, wednesdayIn(12), ['Report of the Director']);
  const good = await paperOf(2, 'Good report');
  const workspace = new Workspace(page);
  await workspace.open(meeting.id);
  const panel = await workspace.openItem('Report of the Director');
  await panel
    .locator('input[type=file]')
    .setInputFiles([
      await fileOf('Empty.pdf', ''),
      await fileOf('Letter.pdf', 'Dear Councillor, this is not a PDF.'),
      await fileOf('Cut off.pdf', (await readFile(good)).subarray(0, 700)),
      good,
    ]);
  await expect(panel.getByRole('button', { name: 'More for Good report' })).toBeVisible();
  for (const name of ['Empty.pdf', 'Letter.pdf', 'Cut off.pdf']) {
    const line = panel.getByRole('listitem').filter({ hasText: name });
    await expect(line.locator('.refusal')).toHaveText(/\w+ \w+.*\./);
  }
  await expectAccessible('refused files');

  await panel.locator('input[type=file]').setInputFiles([good]);
  await expect(panel.getByRole('button', { name: 'Replace it' })).toBeVisible();
  await panel.getByRole('button', { name: 'Replace it' }).click();
  await expect(panel.getByRole('button', { name: 'Replace it' })).toBeHidden();
  await expect(panel.getByRole('button', { name: /^More for / })).toHaveCount(1);
});
