import { ChangeDetectionStrategy, Component, signal } from '@angular/core';
import { TestbedHarnessEnvironment } from '@angular/cdk/testing/testbed';
import { TestBed } from '@angular/core/testing';
import { MatButtonHarness } from '@angular/material/button/testing';
import { foldMeeting, type MeetingAct, type VoteMethod } from '@minutebook/domain';
import { ConsoleState } from '../console/console-state';
import { LiveStore } from '../live.store';
import { aSetting, anEvent, openedMeeting } from '../testing/a-live-meeting';
import { VoteDesk } from './vote-desk';

const setting = aSetting();
const moved = anEvent(
  9,
  '17:20',
  {
    kind: 'motion-moved',
    motionId: 'motion-1',
    motionType: 'substantive',
    amendsId: null,
    text: 'That the report be noted.',
    moverId: 'fitzpatrick',
    seconderId: 'gatland',
  },
  { itemId: 'item-1' },
);
const live = foldMeeting(setting, [...openedMeeting(), moved]);

@Component({
  imports: [VoteDesk],
  template: '<mb-vote-desk [motion]="motion" [(method)]="method" />',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
class Page {
  readonly motion = live.motions[0]!;
  method: VoteMethod = 'show-of-hands';
}

describe('the desk where a vote is counted', () => {
  const record = jest.fn((_act: MeetingAct) => null as { detail: string } | null);

  async function show() {
    TestBed.configureTestingModule({
      providers: [
        { provide: LiveStore, useValue: { live: signal(live), setting: signal(setting), record } },
        { provide: ConsoleState, useValue: { done: jest.fn() } },
      ],
    });
    const fixture = TestBed.createComponent(Page);
    await fixture.whenStable();
    const loader = TestbedHarnessEnvironment.loader(fixture);
    const root: HTMLElement = fixture.nativeElement;
    const count = async (label: 'For' | 'Against', number: number) => {
      const box = [...root.querySelectorAll('mb-stepper')].find((one) => one.textContent?.includes(label));
      const input = box!.querySelector('input')!;
      input.value = String(number);
      input.dispatchEvent(new Event('input'));
      await fixture.whenStable();
    };
    const button = (text: string | RegExp) => loader.getHarness(MatButtonHarness.with({ text }));
    return { root, loader, count, button };
  }

  beforeEach(() => record.mockReset().mockReturnValue(null));

  it('has no result to press before the votes are in', async () => {
    const { root, button } = await show();
    expect(await (await button('Carried or lost')).isDisabled()).toBe(true);
    expect(root.textContent).toContain('5 can vote. Enter the votes.');
  });

  it('offers the one result that agrees with the count, and records it with its numbers', async () => {
    const { count, button } = await show();
    await count('For', 3);
    await count('Against', 2);
    await (await button('Carried 3 to 2')).click();
    expect(record.mock.calls[0]?.[0]).toMatchObject({
      kind: 'vote-taken',
      method: 'show-of-hands',
      for: 3,
      against: 2,
      casting: null,
      result: 'carried',
    });
  });

  it('refuses more votes than there are members who can vote', async () => {
    const { root, count, button } = await show();
    await count('For', 6);
    expect(await (await button('Carried or lost')).isDisabled()).toBe(true);
    expect(root.textContent).toContain('6 votes are entered, but only 5 members can vote.');
  });

  it('takes the casting vote of whoever presides on a tie', async () => {
    const { root, count, button } = await show();
    await count('For', 2);
    await count('Against', 2);
    expect(root.textContent).toContain('Equal votes. Casting vote of Cllr Alisa Flemming');
    const [inFavour] = root.querySelectorAll<HTMLInputElement>('.casting input');
    inFavour!.click();
    await (await button('Carried 2 to 2')).click();
    expect(record.mock.calls[0]?.[0]).toMatchObject({
      casting: { participantId: 'flemming', vote: 'for' },
      result: 'carried',
    });
  });

  it('records agreement without numbers', async () => {
    const { count, button } = await show();
    await count('For', 2);
    await (await button('By consensus')).click();
    expect(record.mock.calls[0]?.[0]).toMatchObject({ method: 'consensus', for: 0, result: 'carried' });
  });

  it('says why the rule refuses a result', async () => {
    record.mockReturnValue({ detail: 'The meeting is not quorate.' });
    const { root, count, button } = await show();
    await count('For', 2);
    await (await button('Carried 2 to 0')).click();
    expect(root.querySelector('[role=alert]')?.textContent).toContain('The meeting is not quorate.');
  });
});
