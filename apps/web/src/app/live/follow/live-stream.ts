import { DOCUMENT, Injectable, inject } from '@angular/core';
import type { MeetingEvent } from '@minutebook/domain';

export interface Listener {
  /** The address that goes on after a number. */
  address: (after: number) => string;
  /** The newest number that is known already. */
  after: number;
  onEvent: (event: MeetingEvent) => void;
  /** Lines of the outcomes item changed. */
  onOutcomes?: () => void;
  /** The line is there, also again. */
  onOpen?: () => void;
  /** The line is gone: said at once, and then again each time that the log should be asked for instead. */
  onLost?: () => void;
}

/** While the line is down, the log is asked for this often, in milliseconds. */
const askAgain = 3000;

/**
 * Follows a meeting by server-sent events. After a break it goes on behind the last number that came, so that nothing is lost;
 * what comes twice is for the log to drop. While no line can be had, it says so at intervals.
 */
@Injectable({ providedIn: 'root' })
export class LiveStream {
  private readonly window = inject(DOCUMENT).defaultView;

  follow(listener: Listener): () => void {
    const line = new Line(listener, this.window);
    line.open();
    return () => line.close();
  }
}

class Line {
  private source: EventSource | null = null;
  private asking: number | undefined;
  private after: number;
  private isClosed = false;

  constructor(
    private readonly listener: Listener,
    private readonly window: Window | null,
  ) {
    this.after = listener.after;
  }

  open(): void {
    if (!this.window || !('EventSource' in this.window)) return this.lose();
    const source = new EventSource(this.listener.address(this.after), { withCredentials: true });
    this.source = source;
    source.addEventListener('meeting-event', ({ data }: MessageEvent<string>) => {
      const event = JSON.parse(data) as MeetingEvent;
      this.after = Math.max(this.after, event.seq);
      this.listener.onEvent(event);
    });
    source.addEventListener('outcomes', () => this.listener.onOutcomes?.());
    source.onopen = () => {
      this.window?.clearInterval(this.asking);
      this.asking = undefined;
      this.listener.onOpen?.();
    };
    source.onerror = () => this.lose();
  }

  close(): void {
    this.isClosed = true;
    this.source?.close();
    this.window?.clearInterval(this.asking);
  }

  /** The browser tries a broken line again by itself, but not one that was answered with an error; then a new one is opened. */
  private lose(): void {
    if (this.isClosed || this.asking !== undefined) return;
    this.listener.onLost?.();
    this.asking = this.window?.setInterval(() => {
      this.listener.onLost?.();
      if (this.source?.readyState === EventSource.CLOSED) this.open();
    }, askAgain);
  }
}
