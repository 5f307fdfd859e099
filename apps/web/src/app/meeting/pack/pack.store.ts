import { Injectable, computed, inject, signal } from '@angular/core';
import type { Pack, Problem, Publication, PublicationCheck, Publish } from '@minutebook/contracts';
import { Fetched } from '../../core/fetched';
import { MeetingApi } from '../meeting.api';
import { MeetingStore } from '../meeting.store';
import { attempt } from '../../core/attempt';
import { PackEvents } from './pack-events';
import { isRunning } from './pack-words';

/** The packs of the open meeting, the build that runs, and what stands between the meeting and its publication. */
@Injectable()
export class PackStore {
  private readonly api = inject(MeetingApi);
  private readonly events = inject(PackEvents);
  private readonly meetings = inject(MeetingStore);
  private readonly fetched = new Fetched<Pack[]>();
  private readonly fetchedCheck = new Fetched<PublicationCheck>();
  private readonly fetchedPublication = new Fetched<Publication>();
  private readonly failure = signal<Problem | null>(null);
  private readonly asking = signal(false);
  private stopWatching: (() => void) | null = null;

  readonly state = this.fetched.state;
  readonly problem = this.fetched.problem;
  readonly check = this.fetchedCheck.value;
  readonly publication = this.fetchedPublication.value;
  /** Newest first. */
  readonly packs = computed(() => [...(this.fetched.value() ?? [])].sort((a, b) => b.version - a.version));
  readonly newest = computed(() => this.packs()[0]);
  readonly running = computed(() => this.packs().find(isRunning));
  readonly newestReady = computed(() => this.packs().find(({ state }) => state === 'ready'));
  readonly complaint = this.failure.asReadonly();
  /** Before a build begins, the reports of the standing items are made: some seconds. */
  readonly isAsking = this.asking.asReadonly();
  /** How many things stand in the way of publication, as far as they are known. */
  readonly blockerCount = computed(() => this.check()?.blockers.length ?? 0);

  async open(meetingId: string): Promise<void> {
    this.close();
    if (this.newest()?.meetingId !== meetingId) {
      this.fetched.clear();
      this.fetchedCheck.clear();
      this.fetchedPublication.clear();
    }
    this.failure.set(null);
    await this.refresh();
  }

  /** Follows a running build until `close`; a build that began elsewhere is noticed too. */
  watch(): void {
    this.stopWatching ??= this.events.watch(this.meetings.meetingId(), (pack) => this.follow(pack));
  }

  close(): void {
    this.stopWatching?.();
    this.stopWatching = null;
  }

  /** Each step of a build is shown as it comes; when the build ends, what follows from it is read again. */
  private follow(pack: Pack | null): void {
    const known = this.fetched.value();
    const same = pack && known?.find(({ id }) => id === pack.id);
    if (!pack || !known || !same || !isRunning(pack)) {
      if (!same || same.state !== pack?.state || same.isCurrent !== pack.isCurrent) void this.refresh();
      return;
    }
    this.fetched.set(known.map((other) => (other.id === pack.id ? pack : other)));
  }

  async refresh(): Promise<void> {
    const meetingId = this.meetings.meetingId();
    const asked: Promise<void>[] = [];
    if (this.meetings.can('packs.read')) asked.push(this.fetched.load(this.api.packs(meetingId)));
    if (this.meetings.isPublished()) {
      asked.push(this.fetchedPublication.load(this.api.publication(meetingId)));
    } else if (this.meetings.can('agenda.publish')) {
      asked.push(this.fetchedCheck.load(this.api.publicationCheck(meetingId)));
    }
    await Promise.all(asked);
  }

  async build(): Promise<void> {
    if (this.asking()) return;
    this.asking.set(true);
    const { problem } = await attempt(this.api.build(this.meetings.meetingId()));
    this.asking.set(false);
    this.failure.set(problem);
    await this.refresh();
  }

  async stop(pack: Pack): Promise<void> {
    const { problem } = await attempt(this.api.stop(pack.id));
    this.failure.set(problem);
    await this.refresh();
  }

  /** Null when it is published; the meeting is read again with its stamp. */
  async publish(act: Publish): Promise<Problem | null> {
    const { problem } = await attempt(this.api.publish(this.meetings.meetingId(), act));
    if (!problem) {
      await this.meetings.reload();
      await this.refresh();
    }
    return problem;
  }
}
