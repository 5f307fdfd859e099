import { apiUrl, type OutcomeLog, paths } from '@minutebook/contracts';
import { checkWithAxe, expect, test } from './support/fixtures';
import { mailedToken } from './support/mailbox';

test('a member of the panel says by a mailed link whether an outcome lasted, and the log has it', async ({
  page,
  browser,
  signInAs,
}) => {
  const api = await signInAs('clerk');
  const lines = await api.get<OutcomeLog>(`${apiUrl(paths.outcomeLog)}?to=2019-03-31`);
  const line = lines.find(({ text }) => text.startsWith('Young people sit with us'));
  await api.send('POST', apiUrl(paths.askPanel, { outcomeId: line?.id ?? '' }));
  const token = await mailedToken(api, 'member@demo.minutebook.example', 'did-it-last');
  const outside = await browser.newContext();
  const member = await outside.newPage();

  await test.step('the page shows the one outcome and takes the answer, once', async () => {
    await member.goto(`/did-it-last/${token}`);
    await expect(member.getByText('Young people sit with us')).toBeVisible();
    await expect(member.getByRole('link')).toHaveCount(0);
    await checkWithAxe(member, 'the page that asks whether an outcome lasted');
    await member.getByRole('radio', { name: 'Partly' }).check();
    await member.getByRole('textbox', { name: /What shows it/ }).fill('Two of four meetings had them.');
    await member.getByRole('button', { name: 'Send your answer' }).click();
    await expect(member.getByRole('heading', { level: 1, name: 'Thank you' })).toBeVisible();
    await member.goto(`/did-it-last/${token}`);
    await expect(member.getByRole('heading', { level: 1 })).toHaveText('This link has been used already');
    await outside.close();
  });

  await test.step('the clerk reads it in the log', async () => {
    await page.goto('/outcomes?from=2019-01-01&to=2019-12-31&review=answered');
    await expect(page.getByText('Two of four meetings had them.')).toBeVisible();
    await expect(page.getByText(/Councillor Sam Okonjo, .*, by the mailed link/)).toBeVisible();
  });
});

test('anybody reads what young people said, what was asked and what happened', async ({
  browser,
  signInAs,
  page,
}) => {
  const api = await signInAs('clerk');
  const [meeting] = await api.meetings('?from=2019-03-06&to=2019-03-06');
  await page.goto(`/meetings/${meeting?.id ?? ''}/minutes`);
  await page.getByRole('link', { name: 'You said' }).click();
  await expect(page.getByRole('heading', { level: 2, name: 'What happened' })).toBeVisible();
  const outside = await browser.newContext();
  const visitor = await outside.newPage();
  await visitor.goto(`/public/meetings/${meeting?.id ?? ''}/you-said`);
  await expect(visitor.getByRole('heading', { level: 1 })).toHaveText(
    'You said, the Panel asked, what happened',
  );
  await expect(visitor.getByText('Five members visited EMPIRE on 24 September.')).toBeVisible();
  await checkWithAxe(visitor, 'the public page for young people');
  await outside.close();
});
