import { DOCUMENT, Injectable, computed, inject, signal, type OnDestroy } from '@angular/core';
import type { Problem } from '@minutebook/contracts';
import type { Instant } from '@minutebook/domain';
import type { Outcome } from '../../core/attempt';
import { LiveClock } from '../live-clock';
import { ConsoleStorage } from './console-storage';
import { DeviceSignals } from './device-signals';
import { idOf, type OutboxEntry, type Parcel } from './outbox-entry';

export interface OutboxPlan {
  meetingId: string;
  userId: string;
  /** Sends one parcel and takes in what comes back. */
  send: (parcel: Parcel) => Promise<Outcome<unknown>>;
}

const firstWait = 1000;
const longestWait = 15_000;

/** Worth sending again just as it is: no connection, too many requests, a server that stumbled, a session that ended. */
const isPassing = ({ status, code }: Problem): boolean =>
  status === 0 || status === 401 || status === 408 || status === 429 || status >= 500 || code === 'csrf';

/**
 * Keeps what was recorded until the server has it: on the device first, then sent in order, each once. A Web Lock sees to it
 * that of two windows only one sends; the ids, made here, that a parcel sent twice does nothing. What the API refuses stays in
 * sight until it is mended or discarded, and does not hold up what comes after it (ADR 0013).
 */
@Injectable()
export class Outbox implements OnDestroy {
  private readonly storage = inject(ConsoleStorage);
  private readonly device = inject(DeviceSignals);
  private readonly clock = inject(LiveClock);
  private readonly window = inject(DOCUMENT).defaultView;
  private readonly kept = signal<readonly OutboxEntry[]>([]);
  private readonly lostAt = signal<Instant | null>(null);
  private plan: OutboxPlan | null = null;
  private stop: (() => void)[] = [];
  private running: Promise<void> | null = null;
  /** Shown already, and on their way to the device's store. */
  private readonly adding = new Map<string, OutboxEntry>();
  private wait = firstWait;
  private timer: number | undefined;

  /** Not at the server yet, in order; refused ones among them. */
  readonly entries = this.kept.asReadonly();
  readonly waiting = computed(() => this.kept().filter(({ refusal }) => refusal === null));
  readonly refused = computed(() => this.kept().filter(({ refusal }) => refusal !== null));
  /** Since when nothing could be sent; null while the line is good. */
  readonly offlineSince = this.lostAt.asReadonly();

  async open(plan: OutboxPlan): Promise<void> {
    this.close();
    this.plan = plan;
    this.stop = [
      this.device.onKept(plan.meetingId, (hasSent) => {
        if (hasSent) this.lostAt.set(null);
        void this.look();
      }),
      this.device.onOnline(() => this.flushSoon()),
      this.device.onOffline(() => this.lose()),
    ];
    await this.look();
    this.flushSoon();
  }

  close(): void {
    for (const stop of this.stop) stop();
    this.stop = [];
    this.window?.clearTimeout(this.timer);
    this.plan = null;
    this.kept.set([]);
    this.lostAt.set(null);
  }

  ngOnDestroy(): void {
    this.close();
  }

  /** Shown at once, then kept on the device, then sent. */
  async add(parcel: Parcel): Promise<void> {
    const { plan } = this;
    if (!plan) return;
    const { meetingId, userId } = plan;
    const entry: OutboxEntry = {
      id: idOf(parcel),
      meetingId,
      userId,
      parcel,
      keptAt: this.clock.stamp(),
      refusal: null,
    };
    this.adding.set(entry.id, entry);
    this.kept.update((entries) => [...entries, entry]);
    await this.storage.add(entry);
    this.adding.delete(entry.id);
    this.device.tellKept(meetingId);
    await this.flush();
  }

  async discard(id: string): Promise<void> {
    this.kept.update((entries) => entries.filter((entry) => entry.id !== id));
    await this.storage.remove(id);
    if (this.plan) this.device.tellKept(this.plan.meetingId);
  }

  async sendAgain(id: string): Promise<void> {
    await this.storage.refuse(id, null);
    await this.look();
    await this.flush();
  }

  /** Sends what waits. Called while it runs, it comes round once more for what was added meanwhile. */
  async flush(): Promise<void> {
    const before = this.running;
    const run = (async () => {
      await before;
      const { plan } = this;
      if (plan) await this.device.alone(plan.meetingId, () => this.sendAll(plan));
    })();
    this.running = run;
    await run;
    if (this.running === run) this.running = null;
  }

  /** The line is back, as far as somebody else can tell: what waits is sent at once. */
  flushSoon(): void {
    this.wait = firstWait;
    this.window?.clearTimeout(this.timer);
    void this.flush();
  }

  private async sendAll(plan: OutboxPlan): Promise<void> {
    while (this.plan === plan) {
      const entries = await this.storage.entries(plan.meetingId, plan.userId);
      const next = entries.find(({ refusal }) => refusal === null);
      if (!next) return;
      const { problem } = await plan.send(next.parcel);
      if (problem && isPassing(problem)) return this.tryLater();
      this.lostAt.set(null);
      this.wait = firstWait;
      if (problem) await this.storage.refuse(next.id, { code: problem.code, detail: problem.detail });
      else await this.storage.remove(next.id);
      await this.look();
      this.device.tellKept(plan.meetingId, true);
    }
  }

  private tryLater(): void {
    this.lose();
    this.window?.clearTimeout(this.timer);
    this.timer = this.window?.setTimeout(() => void this.flush(), this.wait);
    this.wait = Math.min(this.wait * 2, longestWait);
  }

  private lose(): void {
    this.lostAt.update((since) => since ?? this.clock.stamp());
  }

  /** Takes over what is on the device; another window may have added or sent something. */
  private async look(): Promise<void> {
    const { plan } = this;
    if (!plan) return;
    const stored = await this.storage.entries(plan.meetingId, plan.userId);
    if (this.plan !== plan) return;
    const adding = [...this.adding.values()].filter(({ id }) => !stored.some((entry) => entry.id === id));
    this.kept.set([...stored, ...adding]);
  }
}
