import { TestBed } from '@angular/core/testing';
import type { NewMeetingEvent } from '@minutebook/domain';
import { at } from '../testing/a-live-meeting';
import { aFreshDevice, noConnection, refusedBy, taken } from '../testing/device';
import { ConsoleStorage } from './console-storage';
import { idOf, type Parcel } from './outbox-entry';
import { Outbox, type OutboxPlan } from './outbox';

const aNote = (id: string): Parcel => {
  const event: NewMeetingEvent = {
    id,
    at: at('18:38'),
    itemId: 'item-1',
    act: { kind: 'noted', note: 'discussion', text: `Said ${id}`, owner: '', due: null },
  };
  return { to: 'events', event };
};

/** A window of this device: its own outbox, over what the device keeps for all windows. */
function aWindow(): Outbox {
  TestBed.resetTestingModule();
  TestBed.configureTestingModule({ providers: [Outbox] });
  return TestBed.inject(Outbox);
}

/** A window in which the meeting is open, and all that was kept has been tried. */
async function anOpenWindow(plan: OutboxPlan): Promise<Outbox> {
  const outbox = aWindow();
  await outbox.open(plan);
  await outbox.flush();
  return outbox;
}

describe('the outbox of the console', () => {
  const send = jest.fn<ReturnType<OutboxPlan['send']>, [Parcel]>();
  const plan = (over: Partial<OutboxPlan> = {}): OutboxPlan => ({
    meetingId: 'm1',
    userId: 'dana',
    send,
    ...over,
  });
  const sent = () => send.mock.calls.map(([parcel]) => idOf(parcel));
  const onDevice = async (meetingId = 'm1', userId = 'dana') =>
    (await TestBed.inject(ConsoleStorage).entries(meetingId, userId)).map(({ id }) => id);

  beforeEach(() => {
    aFreshDevice();
    send.mockReset();
    send.mockResolvedValue(taken);
  });

  it('sends what is recorded in order, each once, and keeps nothing that was sent', async () => {
    const outbox = await anOpenWindow(plan());
    await Promise.all([outbox.add(aNote('a')), outbox.add(aNote('b')), outbox.add(aNote('c'))]);
    await outbox.flush();
    expect(sent()).toEqual(['a', 'b', 'c']);
    expect(outbox.entries()).toEqual([]);
    expect(await onDevice()).toEqual([]);
  });

  it('shows an entry before anything else happens to it', () => {
    const outbox = aWindow();
    void outbox.open(plan());
    void outbox.add(aNote('a'));
    expect(outbox.waiting().map(({ id }) => id)).toEqual(['a']);
  });

  it('keeps everything without a connection, says since when, and sends it in order when it is back', async () => {
    const outbox = await anOpenWindow(plan());
    send.mockResolvedValue(noConnection);
    await outbox.add(aNote('a'));
    await outbox.add(aNote('b'));
    expect(outbox.waiting()).toHaveLength(2);
    expect(outbox.offlineSince()).not.toBeNull();
    expect(sent()).toEqual(['a', 'a']);
    send.mockClear();
    send.mockResolvedValue(taken);
    window.dispatchEvent(new Event('online'));
    await outbox.flush();
    expect(sent()).toEqual(['a', 'b']);
    expect(outbox.offlineSince()).toBeNull();
  });

  it('survives a reload: another window of the device sends what was left', async () => {
    const before = await anOpenWindow(plan());
    send.mockResolvedValue(noConnection);
    await before.add(aNote('a'));
    await before.add(aNote('b'));
    before.close();
    send.mockClear();
    send.mockResolvedValue(taken);
    await anOpenWindow(plan());
    expect(sent()).toEqual(['a', 'b']);
  });

  it('sends nothing twice from two windows at once', async () => {
    const [one, other] = [aWindow(), aWindow()];
    send.mockImplementation(() => new Promise((resolve) => setTimeout(() => resolve(taken), 5)));
    await Promise.all([one.open(plan()), other.open(plan())]);
    await Promise.all([
      one.add(aNote('a')),
      other.add(aNote('b')),
      one.add(aNote('c')),
      other.flush(),
      one.flush(),
    ]);
    await Promise.all([one.flush(), other.flush()]);
    expect([...sent()].sort()).toEqual(['a', 'b', 'c']);
  });

  it('sends an entry again under the same id when the answer was lost', async () => {
    const outbox = await anOpenWindow(plan());
    send.mockResolvedValueOnce(noConnection);
    await outbox.add(aNote('a'));
    await outbox.flush();
    expect(sent()).toEqual(['a', 'a']);
    expect(outbox.entries()).toEqual([]);
  });

  it('keeps a refused entry in sight with its sentence, and goes on with the next', async () => {
    const outbox = await anOpenWindow(plan());
    send.mockImplementation((parcel) =>
      Promise.resolve(
        idOf(parcel) === 'a' ? refusedBy('meeting-adjourned', 'The meeting is adjourned.') : taken,
      ),
    );
    await outbox.add(aNote('a'));
    await outbox.add(aNote('b'));
    expect(sent()).toEqual(['a', 'b']);
    expect(outbox.refused().map(({ id, refusal }) => [id, refusal?.detail])).toEqual([
      ['a', 'The meeting is adjourned.'],
    ]);
    expect(outbox.waiting()).toEqual([]);
    await outbox.flush();
    expect(sent()).toEqual(['a', 'b']);
  });

  it('sends a refused entry again when asked, or discards it', async () => {
    const outbox = await anOpenWindow(plan());
    send.mockResolvedValueOnce(refusedBy('inquorate', 'There is no quorum.'));
    send.mockResolvedValueOnce(refusedBy('inquorate', 'There is no quorum.'));
    await outbox.add(aNote('a'));
    await outbox.add(aNote('b'));
    await outbox.discard('b');
    await outbox.sendAgain('a');
    expect(outbox.entries()).toEqual([]);
    expect(await onDevice()).toEqual([]);
    expect(sent()).toEqual(['a', 'b', 'a']);
  });

  it("never sends another person's entries, nor those of another meeting", async () => {
    const outbox = await anOpenWindow(plan());
    send.mockResolvedValue(noConnection);
    await outbox.add(aNote('a'));
    send.mockClear();
    send.mockResolvedValue(taken);
    await outbox.open(plan({ userId: 'sam' }));
    await outbox.flush();
    await outbox.open(plan({ meetingId: 'm2' }));
    await outbox.flush();
    expect(sent()).toEqual([]);
    expect(await onDevice()).toEqual(['a']);
  });

  it('leaves nothing of Part B on the device once it is sent', async () => {
    const outbox = await anOpenWindow(plan());
    const { event } = aNote('secret') as { event: NewMeetingEvent };
    send.mockResolvedValueOnce(noConnection);
    await outbox.add({ to: 'exempt-events', event });
    expect(await onDevice()).toEqual(['secret']);
    await outbox.flush();
    expect(await onDevice()).toEqual([]);
  });
});

describe('what is half typed', () => {
  it('is there again after a reload, and gone once it is recorded', async () => {
    aFreshDevice();
    aWindow();
    const draft = { kind: 'action' as const, text: 'Invite EMP', at: at('18:38'), owner: '', due: '' };
    const whole = { ...draft, moverId: '', seconderId: '', speakerId: '', amendsId: '' };
    await TestBed.inject(ConsoleStorage).keepDraft('m1/dana', whole);
    aWindow();
    expect(await TestBed.inject(ConsoleStorage).draft('m1/dana')).toEqual(whole);
    await TestBed.inject(ConsoleStorage).keepDraft('m1/dana', null);
    expect(await TestBed.inject(ConsoleStorage).draft('m1/dana')).toBeUndefined();
  });
});
