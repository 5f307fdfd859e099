import { HttpErrorResponse } from '@angular/common/http';
import { computed } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { of, throwError, type Observable } from 'rxjs';
import type { LiveMeetingAnswer } from '@minutebook/contracts';
import type { MeetingEvent, NewMeetingEvent } from '@minutebook/domain';
import { SessionStore } from '../core/session.store';
import { MeetingStore } from '../meeting/meeting.store';
import { OutcomesApi } from '../outcomes/outcomes.api';
import { LiveStream, type Listener } from './follow/live-stream';
import { LiveApi } from './live.api';
import { LiveStore } from './live.store';
import { provideLive } from './provide-live';
import { aSetting, anEvent, at, openedMeeting } from './testing/a-live-meeting';
import { aFreshDevice } from './testing/device';

const offline = (): Observable<never> => throwError(() => new HttpErrorResponse({ status: 0 }));
const refused = (status: number, code: string): Observable<never> =>
  throwError(() => new HttpErrorResponse({ status, error: { status, code, detail: 'Refused.' } }));

class FakeLiveApi {
  seq = 8;
  live = jest.fn((): Observable<LiveMeetingAnswer> =>
    of({
      setting: aSetting(),
      ownParticipantId: null,
      events: openedMeeting(),
      lastSeq: 8,
      serverTime: at('18:38'),
    }),
  );
  exemptLive = jest.fn(() => of({ meetingId: 'm1', events: [] as MeetingEvent[] }));
  send = jest.fn((_id: string, event: NewMeetingEvent): Observable<MeetingEvent> =>
    of(this.asRecorded(event)),
  );
  sendExempt = jest.fn((_id: string, event: NewMeetingEvent): Observable<MeetingEvent> =>
    of(this.asRecorded(event)),
  );
  streamAddress = (_id: string, after: number) => `open/${after}`;
  exemptStreamAddress = (_id: string, after: number) => `exempt/${after}`;
  private asRecorded(event: NewMeetingEvent): MeetingEvent {
    return { ...event, seq: ++this.seq, recordedAt: event.at, recordedBy: 'Dana Example' };
  }
}

describe('a meeting as it happens', () => {
  let api: FakeLiveApi;
  let lines: Listener[];
  let store: LiveStore;
  const note = { kind: 'noted' as const, note: 'discussion' as const, text: 'Said', owner: '', due: null };
  const texts = () => store.live()?.log.flatMap(({ act }) => (act.kind === 'noted' ? [act.text] : []));
  /** Until what was begun has come to its end, however long the device's store takes. */
  const eventually = async (hasCome: () => boolean) => {
    for (let tries = 0; tries < 200 && !hasCome(); tries++) {
      await new Promise((resolve) => setTimeout(resolve, 10));
      TestBed.tick();
    }
    expect(hasCome()).toBe(true);
  };
  const nothingWaits = () => eventually(() => store.outbox.waiting().length === 0);

  beforeEach(async () => {
    jest.useFakeTimers({
      now: Date.parse(at('18:38')),
      doNotFake: ['setTimeout', 'setImmediate', 'queueMicrotask'],
    });
    aFreshDevice();
    lines = [];
    const follow = (listener: Listener) => {
      lines.push(listener);
      return () => undefined;
    };
    TestBed.configureTestingModule({
      providers: [
        provideLive(),
        { provide: LiveApi, useClass: FakeLiveApi },
        { provide: OutcomesApi, useValue: {} },
        { provide: LiveStream, useValue: { follow } },
        { provide: MeetingStore, useValue: { can: () => true } },
        { provide: SessionStore, useValue: { me: computed(() => ({ id: 'dana', name: 'Dana Example' })) } },
      ],
    });
    api = TestBed.inject(LiveApi) as unknown as FakeLiveApi;
    store = TestBed.inject(LiveStore);
    await store.open('m1');
    TestBed.tick();
  });

  afterEach(() => {
    store.close();
    jest.useRealTimers();
  });

  it('stands after its log, and follows on from the newest number', () => {
    expect(store.live()).toMatchObject({ phase: 'in-session', currentItemIds: ['item-1'] });
    expect(lines[0]).toMatchObject({ after: 8 });
  });

  it('shows an entry at once, under the item that is on, and once only when it has arrived both ways', async () => {
    expect(store.record(note)).toBeNull();
    expect(texts()).toEqual(['Said']);
    expect(store.live()?.log.at(-1)?.itemId).toBe('item-1');
    await nothingWaits();
    const [, sent] = api.send.mock.calls[0]!;
    lines[0]?.onEvent({ ...sent, seq: 9, recordedAt: sent.at, recordedBy: 'Dana Example' });
    expect(texts()).toEqual(['Said']);
    expect(store.outbox.entries()).toEqual([]);
  });

  it('says the refusal of a rule before anything is sent', () => {
    const refusal = store.record({ kind: 'arrived', participantId: 'gatland', mode: 'in-room' });
    expect(refusal?.code).toBe('already-here');
    expect(api.send).not.toHaveBeenCalled();
    expect(store.outbox.entries()).toEqual([]);
  });

  it('takes in what another clerk records meanwhile', () => {
    lines[0]?.onEvent(anEvent(9, '18:20', { kind: 'left', participantId: 'gatland', reason: 'left' }));
    expect(store.live()?.quorum.present).toBe(4);
  });

  it('keeps an entry without a connection and sends it once the line is back', async () => {
    api.send.mockImplementation(offline);
    store.record(note);
    await eventually(() => store.lostSince() !== null);
    expect(store.lostSince()).toBe(at('18:38'));
    expect(store.waitingIds().size).toBe(1);
    api.send.mockImplementation((_id, event) =>
      of({ ...event, seq: 9, recordedAt: event.at, recordedBy: 'Dana' }),
    );
    lines[0]?.onLost?.();
    lines[0]?.onOpen?.();
    await nothingWaits();
    await eventually(() => store.lostSince() === null);
    expect(texts()).toEqual(['Said']);
    expect(store.waitingIds().size).toBe(0);
  });

  it('sends what belongs to Part B to its own address, and reads that log from then on', async () => {
    lines[0]?.onEvent(
      anEvent(9, '18:20', { kind: 'items-begun', itemIds: ['item-3'] }, { itemId: 'item-3' }),
    );
    store.record({ ...note, text: 'Confidential' });
    await nothingWaits();
    await eventually(() => lines.length === 2);
    expect(api.send).not.toHaveBeenCalled();
    const [, sent] = api.sendExempt.mock.calls[0]!;
    expect(store.exemptIds().has(sent.id)).toBe(true);
    expect(api.exemptLive).toHaveBeenCalledTimes(1);
    expect(lines.map((line) => line.address(4))).toEqual(['open/4', 'exempt/4']);
  });

  it('brings an entry to Part B when the public was excluded while it was on its way', async () => {
    api.send.mockImplementation(() => refused(409, 'belongs-to-part-b'));
    store.record(note);
    await nothingWaits();
    expect(api.sendExempt).toHaveBeenCalledTimes(1);
    expect(store.outbox.entries()).toEqual([]);
    expect(store.exemptIds().size).toBe(1);
  });

  it('does not count what the server refused', async () => {
    api.send.mockImplementation(() => refused(409, 'not-here'));
    store.record({ kind: 'left', participantId: 'gatland', reason: 'left' });
    expect(store.live()?.quorum.present).toBe(4);
    await nothingWaits();
    expect(store.live()?.quorum.present).toBe(5);
    expect(store.outbox.refused()).toHaveLength(1);
  });
});
