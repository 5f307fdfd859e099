import {
  type Agenda,
  apiUrl,
  type CommitmentDetail,
  type CommitmentsPage,
  type GiveNotice,
  type Minutes,
  paths,
  type Recommendation,
  type RecommendationDetail,
} from '@minutebook/contracts';
import { wednesdayIn } from './support/days';
import { checkWithAxe, expect, test } from './support/fixtures';
import { mailedToken } from './support/mailbox';
import { MinutesTab } from './support/minutes-tab';
import { atOwnBrowser } from './support/people';
import { convene, Log, usualBusiness } from './support/sitting';

const openBusiness = usualBusiness.filter(({ part, kind }) => part === 'A' && kind !== 'exclusion');
const words = 'That one officer answer for how long care leavers wait for a home.';
const department = { name: 'Housing', address: 'housing@demo.minutebook.example' };
const cabinetMember = { name: 'Councillor Ida Thorne', address: 'ida@demo.minutebook.example' };

test('a recommendation goes from its block in the minutes to the agenda that its answer comes back to', async ({
  browser,
}) => {
  test.setTimeout(180_000);
  const clerk = await atOwnBrowser(browser, 'clerk');
  const atChair = await atOwnBrowser(browser, 'chair');
  const { api, page } = clerk;
  const { meeting, items } = await convene(api, openBusiness, '08:10');
  const log = new Log(api, meeting.id);
  await log.open('Councillor Robin Adair', 'Councillor Sam Okonjo', 'Councillor Ines Hartley');
  for (const { id, title } of items) {
    await log.begin(id);
    if (/^(Homes|Children|How)/.test(title)) await log.note(id, 'Officers introduced the report.');
  }
  await log.record({ kind: 'meeting-closed' });
  const tab = new MinutesTab(page, meeting.id);

  await test.step('the clerk writes it in the minutes, with the conclusion that it rests on', async () => {
    await tab.open();
    await page.getByRole('button', { name: 'Start the minutes' }).click();
    await tab.openEntry('Homes for care leavers');
    await tab.slash('conclusion');
    await page.keyboard.type('Care leavers wait too long for a home.');
    await tab.slash('recommend');
    await page.keyboard.type(words);
    await page.getByLabel('To whom', { exact: true }).fill('Cabinet Member for Homes');
    await page.getByLabel('To whom', { exact: true }).blur();
    await expect(async () => {
      const { entries } = await api.get<Minutes>(apiUrl(paths.meetingMinutes, { meetingId: meeting.id }));
      const blocks = entries.find(({ title }) => title.startsWith('Homes'))?.blocks ?? [];
      expect(blocks.at(-1)).toMatchObject({
        kind: 'recommendation',
        addressedTo: 'Cabinet Member for Homes',
      });
    }).toPass();
  });

  await test.step('the Chair clears, the clerk publishes: it is in the register', async () => {
    await tab.open();
    await tab.act('Send to the Chair...', 'Send to the Chair');
    const reading = new MinutesTab(atChair.page, meeting.id);
    await reading.open();
    await reading.act('Clear the minutes...', 'Clear the minutes');
    await tab.open();
    await tab.act('Publish as draft...', /^Publish /);
    const { rows } = await api.get<CommitmentsPage>(`${apiUrl(paths.commitments)}?meetingId=${meeting.id}`);
    expect(rows).toMatchObject([{ kind: 'recommendation', text: words, addresseeKind: 'executive' }]);
    await page.goto(`/commitments/${rows[0]?.id ?? ''}`);
    await expect(page.getByText(words).first()).toBeVisible();
    await checkWithAxe(page, 'a commitment');
  });

  const heldOn = wednesdayIn(7);
  const later = await test.step('a later meeting of the panel has its agenda begun', async () => {
    const { id: bodyId } = await api.body(/Corporate Parenting/);
    const venue = 'Council Chamber, Town Hall';
    const called = await api.createMeeting({ bodyId, heldOn, startTime: '08:20', venue });
    await api.send('POST', apiUrl(paths.agendaFromStanding, { meetingId: called.id }));
    return called;
  });

  const recommended = await test.step('notice in writing goes out', async () => {
    const all = await api.get<Recommendation[]>(apiUrl(paths.recommendations));
    const found = all.find((each) => each.meeting.id === meeting.id);
    expect(found).toMatchObject({ conclusions: ['Care leavers wait too long for a home.'] });
    const params = { commitmentId: found?.id ?? '' };
    const { response } = await api.get<RecommendationDetail>(apiUrl(paths.recommendation, params));
    const notice: GiveNotice = {
      ...{ version: response.version, to: cabinetMember, department, cabinetMember },
      answerBy: wednesdayIn(6),
    };
    await api.send('POST', apiUrl(paths.recommendationNotice, params), notice);
    return params;
  });

  const outside = await browser.newContext();
  const visitor = await outside.newPage();

  await test.step('the department fills its form by the mailed link, without an account', async () => {
    await visitor.goto(`/respond/${await mailedToken(api, department.address, 'respond')}`);
    await expect(visitor.getByText(words)).toBeVisible();
    await checkWithAxe(visitor, 'form of the department');
    await visitor.getByRole('radio', { name: 'Reject', exact: true }).check();
    await visitor.getByLabel('Identified officer').fill('Head of Housing');
    await visitor.getByLabel('Financial implications').fill('None.');
    await visitor.getByLabel('Report back at the meeting on').selectOption(heldOn);
    await visitor.getByRole('button', { name: 'Give the response' }).click();
    await expect(visitor.getByText('Give the reasons for rejecting it.').first()).toBeVisible();
    await visitor.getByRole('radio', { name: 'Accept', exact: true }).check();
    await visitor.getByLabel('What will be done').fill('The Head of Housing answers for it.');
    await visitor.getByLabel('Timetable').fill('From next month.');
    await visitor.getByRole('button', { name: 'Give the response' }).click();
    await expect(visitor.getByRole('heading', { level: 1, name: 'Thank you' })).toBeVisible();
  });

  await test.step('the cabinet member sends it back, and the department changes it by a new link', async () => {
    const used = await mailedToken(api, department.address, 'respond');
    await visitor.goto(
      `/approve-response/${await mailedToken(api, cabinetMember.address, 'approve-response')}`,
    );
    await visitor.getByRole('button', { name: 'Send it back to be changed' }).click();
    await visitor.getByLabel('What should be changed').fill('Say from which day.');
    await checkWithAxe(visitor, 'a response that is sent back');
    await visitor.getByRole('button', { name: 'Send it back', exact: true }).click();
    await expect(visitor.getByRole('heading', { level: 1, name: 'Thank you' })).toBeVisible();
    const renewed = await mailedToken(api, department.address, 'respond');
    expect(renewed).not.toBe(used);
    await visitor.goto(`/respond/${renewed}`);
    await expect(visitor.getByText('sent it back: Say from which day.')).toBeVisible();
    await visitor.getByLabel('Timetable').fill('From the first of next month.');
    await visitor.getByRole('button', { name: 'Give the response' }).click();
    await expect(visitor.getByRole('heading', { level: 1, name: 'Thank you' })).toBeVisible();
  });

  await test.step('the cabinet member approves by a link of their own', async () => {
    await visitor.goto(
      `/approve-response/${await mailedToken(api, cabinetMember.address, 'approve-response')}`,
    );
    await expect(visitor.getByText('From the first of next month.')).toBeVisible();
    await checkWithAxe(visitor, 'approval of a response');
    await visitor.getByRole('button', { name: 'Approve the response' }).click();
    await expect(visitor.getByRole('heading', { level: 1, name: 'Thank you' })).toBeVisible();
  });

  await test.step('the clerk publishes it, and everybody reads it on the public tracker', async () => {
    const { response } = await api.get<RecommendationDetail>(apiUrl(paths.recommendation, recommended));
    expect(response.stage).toBe('approved');
    await api.send('POST', apiUrl(paths.publishResponse, recommended), { version: response.version });
    await visitor.goto('/public/recommendations');
    const row = visitor.getByRole('article').filter({ hasText: words }).first();
    await expect(row).toContainText('The Head of Housing answers for it.');
    await checkWithAxe(visitor, 'public tracker');
    await outside.close();
  });

  await test.step('it is back on the agenda of the meeting that it is reported to', async () => {
    const agenda = await api.get<Agenda>(apiUrl(paths.agenda, { meetingId: later.id }));
    const back = agenda.items.find(({ purpose }) => purpose === 'cabinet-response');
    expect(back?.title).toBe('Cabinet Response to Recommendations');
    await page.goto(`/meetings/${later.id}/agenda`);
    await expect(page.getByText('Cabinet Response to Recommendations').first()).toBeVisible();
  });
});

test('an owner without an account answers by a mailed link, and the clerk accepts', async ({
  page,
  browser,
  signInAs,
}) => {
  const api = await signInAs('clerk');
  const { rows } = await api.get<CommitmentsPage>(`${apiUrl(paths.commitments)}?search=flats&states=open`);
  const commitmentId = rows[0]?.id ?? '';
  const url = apiUrl(paths.commitment, { commitmentId });
  await api.send('POST', apiUrl(paths.commitmentLink, { commitmentId }));
  const token = await mailedToken(api, 'parenting@demo.minutebook.example', 'answer');
  const outside = await browser.newContext();
  const owner = await outside.newPage();

  await test.step('the page shows the one commitment and takes the answer', async () => {
    await owner.goto(`/answer/${token}`);
    await expect(owner.getByText('Show young people the flats.')).toBeVisible();
    await checkWithAxe(owner, 'the page of a mailed link');
    await owner.getByRole('textbox', { name: /What has been done/ }).fill('Six young people saw two flats.');
    await owner.getByRole('radio', { name: 'It is done' }).check();
    await owner.getByRole('button', { name: 'Send your answer' }).click();
    await expect(owner.getByRole('heading', { level: 1, name: 'Thank you' })).toBeVisible();
    await checkWithAxe(owner, 'the thanks for an answer');
  });

  await test.step('a used link opens nothing a second time', async () => {
    await owner.goto(`/answer/${token}`);
    await expect(owner.getByRole('alert')).toBeVisible();
    await expect(owner.getByText('Show young people the flats.')).toHaveCount(0);
    await outside.close();
  });

  await test.step('the clerk accepts, and the row is done', async () => {
    await page.goto(`/commitments/${commitmentId}`);
    await expect(page.getByText('Six young people saw two flats.').first()).toBeVisible();
    await page.getByRole('button', { name: 'Accept', exact: true }).click();
    await expect(async () => {
      const detail = await api.get<CommitmentDetail>(url);
      expect(detail).toMatchObject({ state: 'done', proposals: [{ decided: 'accepted' }] });
    }).toPass();
  });
});
