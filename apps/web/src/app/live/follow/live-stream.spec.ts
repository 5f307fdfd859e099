import { TestBed } from '@angular/core/testing';
import { anEvent } from '../testing/a-live-meeting';
import { LiveStream } from './live-stream';

class FakeEventSource {
  static readonly CLOSED = 2;
  static opened: FakeEventSource[] = [];
  readyState = 1;
  onopen: (() => void) | null = null;
  onerror: (() => void) | null = null;
  close = jest.fn();
  private readonly listeners = new Map<string, (event: { data: string }) => void>();
  constructor(readonly url: string) {
    FakeEventSource.opened.push(this);
  }
  addEventListener(name: string, listener: (event: { data: string }) => void): void {
    this.listeners.set(name, listener);
  }
  say(name: string, data: unknown): void {
    this.listeners.get(name)?.({ data: JSON.stringify(data) });
  }
}

describe('following a meeting', () => {
  const heard = { onEvent: jest.fn(), onOutcomes: jest.fn(), onOpen: jest.fn(), onLost: jest.fn() };
  let stop: () => void;
  const line = () => FakeEventSource.opened.at(-1)!;

  beforeEach(() => {
    jest.useFakeTimers();
    for (const mock of Object.values(heard)) mock.mockClear();
    FakeEventSource.opened = [];
    Object.assign(window, { EventSource: FakeEventSource });
    stop = TestBed.inject(LiveStream).follow({
      address: (after) => `/stream?after=${after}`,
      after: 5,
      ...heard,
    });
  });

  afterEach(() => {
    stop();
    jest.useRealTimers();
    Reflect.deleteProperty(window, 'EventSource');
  });

  it('goes on behind what is known, and passes on events and word of outcomes', () => {
    expect(line().url).toBe('/stream?after=5');
    const event = anEvent(6, '18:00', { kind: 'items-ended' });
    line().say('meeting-event', event);
    line().say('outcomes', {});
    expect(heard.onEvent).toHaveBeenCalledWith(event);
    expect(heard.onOutcomes).toHaveBeenCalledTimes(1);
  });

  it('leaves a broken line to the browser, and says meanwhile that it should be asked', () => {
    line().readyState = 0;
    line().onerror?.();
    expect(heard.onLost).toHaveBeenCalledTimes(1);
    jest.advanceTimersByTime(6100);
    expect(heard.onLost).toHaveBeenCalledTimes(3);
    expect(FakeEventSource.opened).toHaveLength(1);
    line().onopen?.();
    jest.advanceTimersByTime(9000);
    expect(heard.onLost).toHaveBeenCalledTimes(3);
  });

  it('opens a line anew that the server refused, behind the last event that came', () => {
    line().say('meeting-event', anEvent(9, '18:00', { kind: 'items-ended' }));
    line().readyState = FakeEventSource.CLOSED;
    line().onerror?.();
    jest.advanceTimersByTime(3100);
    expect(FakeEventSource.opened).toHaveLength(2);
    expect(line().url).toBe('/stream?after=9');
    line().onopen?.();
    expect(heard.onOpen).toHaveBeenCalledTimes(1);
  });

  it('asks no more once nobody looks', () => {
    line().onerror?.();
    stop();
    jest.advanceTimersByTime(9000);
    expect(heard.onLost).toHaveBeenCalledTimes(1);
    expect(line().close).toHaveBeenCalled();
  });
});
