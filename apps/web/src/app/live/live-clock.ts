import { DOCUMENT, Injectable, inject, signal, type OnDestroy } from '@angular/core';
import type { Instant } from '@minutebook/domain';

const tick = 5000;

/** The minute that an instant is in: what happens in one minute stands in the order in which it was written down. */
export const wholeMinute = (time: number): Instant =>
  new Date(Math.floor(time / 60_000) * 60_000).toISOString();

/** The time of day by the server's clock, in whole minutes, as minutes are printed. */
@Injectable({ providedIn: 'root' })
export class LiveClock implements OnDestroy {
  private readonly window = inject(DOCUMENT).defaultView;
  private offset = 0;
  private readonly current = signal<Instant>(wholeMinute(Date.now()));
  private readonly timer = this.window?.setInterval(() => this.current.set(this.stamp()), tick);

  /** Follows the clock; for what is shown. */
  readonly now = this.current.asReadonly();

  /** This minute; for what is recorded. */
  stamp(): Instant {
    return wholeMinute(Date.now() + this.offset);
  }

  /** This computer's clock may be wrong; the server's is the one that counts. */
  follow(serverTime: Instant): void {
    const ahead = Date.parse(serverTime) - Date.now();
    // what the answer took on its way is no error of the clock
    this.offset = Math.abs(ahead) < 2000 ? 0 : ahead;
    this.current.set(this.stamp());
  }

  ngOnDestroy(): void {
    this.window?.clearInterval(this.timer);
  }
}
