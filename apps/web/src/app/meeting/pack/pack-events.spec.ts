import { TestBed } from '@angular/core/testing';
import { aPack } from '../testing/fixtures';
import { PackEvents } from './pack-events';

class FakeEventSource {
  static last: FakeEventSource;
  onmessage: ((event: { data: string }) => void) | null = null;
  onopen: (() => void) | null = null;
  onerror: (() => void) | null = null;
  close = jest.fn();
  constructor(readonly url: string) {
    FakeEventSource.last = this;
  }
}

describe('following a build', () => {
  const onPack = jest.fn();
  let stop: () => void;

  beforeEach(() => {
    jest.useFakeTimers();
    onPack.mockClear();
    Object.assign(window, { EventSource: FakeEventSource });
    TestBed.configureTestingModule({ providers: [PackEvents] });
    stop = TestBed.inject(PackEvents).watch('m1', onPack);
  });

  afterEach(() => {
    stop();
    jest.useRealTimers();
    Reflect.deleteProperty(window, 'EventSource');
  });

  it('passes each event on with its pack', () => {
    expect(FakeEventSource.last.url).toBe('/api/meetings/m1/packs/events');
    const pack = aPack({ state: 'building', step: 'checking' });
    FakeEventSource.last.onmessage?.({ data: JSON.stringify(pack) });
    expect(onPack).toHaveBeenCalledWith(pack);
  });

  it('asks for the packs while the line is down, and no longer once it is back', () => {
    FakeEventSource.last.onerror?.();
    jest.advanceTimersByTime(4100);
    expect(onPack.mock.calls).toEqual([[null], [null]]);
    FakeEventSource.last.onopen?.();
    jest.advanceTimersByTime(4100);
    expect(onPack).toHaveBeenCalledTimes(2);
  });

  it('closes the line when nobody looks any more', () => {
    stop();
    expect(FakeEventSource.last.close).toHaveBeenCalled();
  });
});
