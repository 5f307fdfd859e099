import type { Browser, Page } from '@playwright/test';
import { confirm, Console } from './support/console';
import { checkWithAxe, expect, test } from './support/fixtures';
import { atOwnBrowser, type Person } from './support/people';
import { convene, type Convened, Log, usualBusiness } from './support/sitting';

const [chair, member, third, fourth, late] = [
  'Councillor Robin Adair',
  'Councillor Sam Okonjo',
  'Councillor Ines Hartley',
  'Councillor Tobias Marr',
  'Councillor June Adeyemi',
];

/** Somebody's own screen of the meeting, as it follows. */
async function following({ page }: Person, meetingId: string): Promise<Page> {
  await page.goto(`/meetings/${meetingId}/meeting`);
  await expect(page.getByRole('heading', { name: 'Order of business' })).toBeVisible();
  return page;
}

/** What somebody does must be on the other screens within a second. */
const soon = { timeout: 1_500 };

interface Room {
  clerk: Person;
  console: Console;
  chairScreen: Page;
  memberScreen: Page;
  convened: Convened;
  log: Log;
}

async function aRoom(browser: Browser): Promise<Room> {
  const [clerk, atChair, atMember] = [
    await atOwnBrowser(browser, 'clerk'),
    await atOwnBrowser(browser, 'chair'),
    await atOwnBrowser(browser, 'member'),
  ];
  const convened = await convene(clerk.api, usualBusiness);
  const { id } = convened.meeting;
  const console = new Console(clerk.page);
  await console.open(id);
  return {
    clerk,
    console,
    chairScreen: await following(atChair, id),
    memberScreen: await following(atMember, id),
    convened,
    log: new Log(clerk.api, id),
  };
}

test('a clerk clerks a whole meeting while chair and member follow on their own screens', async ({
  browser,
}) => {
  test.setTimeout(240_000);
  const { clerk, console, chairScreen, memberScreen, convened, log } = await aRoom(browser);
  const { page } = clerk;
  const item = (title: string) => convened.items.find((one) => one.title.startsWith(title))?.id ?? '';

  await test.step('the roll is called: who is here, who sent apologies, who will be late', async () => {
    await memberScreen.getByRole('button', { name: 'I will be late' }).click();
    await expect(
      page.getByRole('radiogroup', { name: member }).getByRole('radio', { name: 'Late' }),
    ).toBeChecked(soon);
    await console.mark(chair, 'Present');
    await console.mark(member, 'Present');
    await console.mark(third, 'Present');
    await console.mark(fourth, 'Present');
    await console.mark('Kwabena Doyle', 'Apologies');
    await console.mark(late, 'Late');
    await page.getByRole('button', { name: /^Mark the other \d+ present$/ }).click();
    await expect(console.quorum).toContainText('4 of 5 voting members here');
    await checkWithAxe(page, 'roll call');
  });

  await test.step('the meeting is opened, and every screen says so', async () => {
    await page.getByRole('button', { name: 'Open the meeting' }).click();
    await expect(page.getByText(/^In session since/).first()).toBeVisible();
    for (const screen of [chairScreen, memberScreen])
      await expect(screen.getByText(/^In session since/).first()).toBeVisible(soon);
    await console.next('Apologies for absence');
    await console.next('Minutes of the previous meeting');
    await expect(memberScreen.getByRole('heading', { name: 'Minutes of the previous meeting' })).toBeVisible(
      soon,
    );
  });

  await test.step('a councillor arrives, and the line writes itself', async () => {
    await console.move('adey', 'arrived');
    await expect(console.log.filter({ hasText: `${late} attended the meeting` })).toBeVisible();
    await expect(console.quorum).toContainText('5 of 5 voting members here');
    await expect(chairScreen.locator('mb-follow-people')).toContainText('Cllr June Adeyemi');
  });

  await test.step('an interest is disclosed, and everybody is told what follows', async () => {
    await console.next('Disclosures of interest');
    const dialog = await console.act('Disclose an interest');
    await dialog.getByRole('combobox', { name: 'Who' }).fill('okonjo');
    await dialog.getByLabel('Item').selectOption({ label: '6. Homes for care leavers' });
    await dialog.getByLabel('Kind of interest').selectOption({ label: 'Disclosable pecuniary interest' });
    await dialog.getByLabel('How it stands to the matter').selectOption({ index: 1 });
    await expect(dialog.locator('.follows')).toContainText('No vote');
    await dialog.getByLabel('What it is').fill('Owns a flat that is let to the council.');
    await checkWithAxe(page, 'disclosure');
    await confirm(dialog, 'Record the disclosure');
    const own = memberScreen.getByRole('region', { name: 'What your interests mean here' });
    await expect(own).toContainText('No vote', soon);
    await expect(own).toContainText('Must leave');
  });

  await test.step('notes, an action with owner and date, and a motion by show of hands', async () => {
    await console.next('Urgent Business (if any)');
    await console.next('Children in Care Performance Scorecard');
    await console.enter('d Officers went through the scorecard.');
    await console.enter('a Bring the figures month by month @Head of Performance !6 weeks');
    await expect(console.log.filter({ hasText: 'Head of Performance' })).toContainText('6 weeks');
    await console.enter('m That the scorecard be noted @hartley @marr');
    const motion = console.motion('That the scorecard be noted');
    await expect(motion).toContainText('Moved by Councillor Ines Hartley');
    await expect(chairScreen.locator('mb-motion-card')).toContainText('That the scorecard be noted', soon);
    await checkWithAxe(page, 'console with a motion');
    await console.count(motion, { For: 6 });
    await expect(motion).toContainText(/only 5 members can vote/);
    await console.count(motion, { For: 5 });
    await console.decide(motion);
    await expect(motion).toContainText('Carried, 5 for, 0 against, 0 abstained');
    await expect(memberScreen.locator('mb-motion-card')).toContainText(/Carried/, soon);
  });

  await test.step('who has to leave for an interest cannot be counted', async () => {
    await console.next('Homes for care leavers');
    await console.move('okonjo', 'left for an interest');
    await expect(console.quorum).toContainText('4 of 5 voting members here');
    await console.enter('m That the report be accepted @hartley @marr');
    const motion = console.motion('That the report be accepted');
    await expect(motion).toContainText('4 can vote');
  });

  await test.step('an amendment is carried and becomes the motion, which goes to a named vote', async () => {
    await console.line.focus();
    await page.keyboard.type('m That the report be accepted and come back in spring @marr @adeyemi');
    await page.getByLabel('Amends').selectOption({ index: 1 });
    await console.line.focus();
    await page.keyboard.press('Enter');
    const amendment = page.locator('mb-motion-card').filter({ hasText: 'amendment to motion' });
    await console.count(amendment, { For: 3, Against: 1 });
    await console.decide(amendment);
    const motion = page.locator('mb-motion-card').filter({ hasText: 'As amended' });
    await expect(motion).toContainText('come back in spring');
    await motion.getByRole('button', { name: /^More for motion/ }).click();
    await page.getByRole('menuitem', { name: 'Named vote' }).click();
    const vote = motion.locator('mb-named-vote');
    for (const [name, ballot] of [
      [chair, 'For'],
      [third, 'For'],
      [fourth, 'Against'],
      [late, 'Abstain'],
    ] as const)
      await vote
        .getByRole('radiogroup', { name: new RegExp(name.replace('Councillor ', '')) })
        .getByText(ballot, { exact: true })
        .click();
    await checkWithAxe(page, 'named vote');
    await console.decide(motion);
    await expect(motion).toContainText('2 for, 1 against, 1 abstained');
    await console.move('okonjo', 'arrived');
    await expect(console.quorum).toContainText('5 of 5 voting members here');
  });

  await test.step('without a connection nothing is lost: it is kept, survives a reload, and is sent once', async () => {
    const before = (await log.read()).lastSeq;
    await page.context().setOffline(true);
    await console.enter('d Written while there was no connection.');
    await console.enter('d And a second line of it.');
    await expect(console.saved).toContainText(/2 entries are kept on this device/);
    await checkWithAxe(page, 'console without connection');
    await page.keyboard.type('Half a sen');
    await page.context().setOffline(false);
    await page.reload();
    await expect(console.line).toHaveValue('Half a sen');
    await expect(console.log.filter({ hasText: 'And a second line of it.' })).toHaveCount(1);
    await expect(async () => expect((await log.read()).lastSeq).toBe(before + 2)).toPass();
    await console.line.fill('');
  });

  await test.step('members log what the meeting changed, and see what the clerk makes of it', async () => {
    await console.next(/How has the Panel helped/);
    await page.getByRole('button', { name: 'Open to members' }).click();
    await memberScreen.getByRole('link', { name: 'Log an outcome' }).click();
    await memberScreen.getByRole('textbox').fill('A home is found sooner.');
    await memberScreen.getByRole('button', { name: 'Leaving care' }).click();
    await checkWithAxe(memberScreen, 'log an outcome');
    await memberScreen.getByRole('button', { name: 'Log this outcome' }).click();
    const desk = page.locator('mb-outcomes-desk');
    await expect(desk).toContainText('A home is found sooner.', soon);
    await desk.getByRole('button', { name: 'More for outcome 1' }).click();
    await page.getByRole('menuitem', { name: 'Edit...' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('Outcome').fill('Care leavers find a home sooner.');
    await confirm(dialog, 'Save the outcome');
    await expect(memberScreen.locator('mb-outcome-lines')).toContainText(
      'Care leavers find a home sooner.',
      soon,
    );
    await expect(memberScreen.locator('mb-outcome-lines')).toContainText(/Dana Whitfield/);
    await page.getByRole('button', { name: 'Close to members' }).click();
    await memberScreen.getByRole('link', { name: 'Back to the meeting' }).last().click();
  });

  await test.step('press and public are excluded: the member without Part B sees that, and nothing of it', async () => {
    await console.next('Exclusion of the Press and Public');
    const dialog = await console.act('Exclude the public');
    await dialog.getByRole('combobox', { name: 'Moved by' }).fill('hartley');
    await dialog.getByRole('combobox', { name: 'Seconded by' }).fill('marr');
    await expect(dialog).toContainText('paragraph 3');
    await confirm(dialog, 'Exclude the public');
    await console.next('Commissioning matter');
    await console.enter('d Two providers ask for more than last year.');
    await expect(memberScreen.getByText(/The meeting is in private session since/)).toBeVisible(soon);
    await expect(memberScreen.getByText('Two providers ask')).toHaveCount(0);
    await checkWithAxe(page, 'console in private');
    const { events } = await log.read();
    expect(JSON.stringify(events)).not.toContain('Two providers');
    await confirm(await console.act('Readmit the public'), 'Readmit the public');
    await expect(memberScreen.getByText(/in private session/)).toHaveCount(0, soon);
  });

  await test.step('the meeting is closed, and who was there is told from the log', async () => {
    await confirm(await console.act('Close the meeting'), 'Close the meeting');
    await expect(page.getByRole('link', { name: 'Go to the minutes' })).toBeVisible();
    await expect(chairScreen.getByRole('heading', { name: 'Who was there' })).toBeVisible({ timeout: 5_000 });
    await expect(chairScreen.locator('mb-attendance-record')).toContainText('Kwabena Doyle');
    await checkWithAxe(chairScreen, 'who was there');
    expect(
      (await clerk.api.meetings(`?from=${convened.meeting.heldOn}&to=${convened.meeting.heldOn}`)).find(
        ({ id }) => id === convened.meeting.id,
      )?.state,
    ).toBe('closed');
    expect(item('Homes')).not.toBe('');
  });
});
