import { Injectable, computed, inject, signal } from '@angular/core';
import type { MinuteEntryView, Minutes, Problem, StartMinutes, Wording } from '@minutebook/contracts';
import { canWriteMinutes } from '@minutebook/domain';
import { catchError, of, throwError, type Observable } from 'rxjs';
import { attempt } from '../core/attempt';
import { Fetched } from '../core/fetched';
import { toProblem } from '../core/problem';
import { MeetingStore } from '../meeting/meeting.store';
import { keptFindings } from './entry-words';
import { MinutesApi, type ActBodies, type MinutesAct } from './minutes.api';

/** The minutes of the open meeting; null while they have not been begun. */
@Injectable()
export class MinutesStore {
  private readonly api = inject(MinutesApi);
  private readonly meetings = inject(MeetingStore);
  private readonly fetched = new Fetched<Minutes | null>();
  private readonly phrases = new Fetched<Wording>();
  /** Entries as their saves answered, newer than what was read. */
  private readonly saved = signal<ReadonlyMap<string, MinuteEntryView>>(new Map());
  private readonly failure = signal<Problem | null>(null);
  private openId = '';

  readonly state = this.fetched.state;
  readonly problem = this.fetched.problem;
  /** Not to be read by this person, as they stand now: the Chair's after clearing, members' before they are out. */
  readonly isClosedToReader = computed(() => this.problem()?.status === 403);
  readonly minutes = computed(() => (this.isClosedToReader() ? null : (this.fetched.value() ?? null)));
  readonly isNone = computed(() => this.fetched.value() === null && !this.problem());
  readonly entries = computed(() => {
    const saved = this.saved();
    return (this.minutes()?.entries ?? []).map((entry) => saved.get(entry.id) ?? entry);
  });
  readonly wording = this.phrases.value;
  /** Passages that may point to a child and stay for a reason, by block: those that the checks do not name any more. */
  readonly kept = computed(() => keptFindings(this.minutes()));
  /** What the last act was refused for. */
  readonly complaint = this.failure.asReadonly();
  readonly mayWrite = computed(() => {
    const minutes = this.minutes();
    return minutes !== null && canWriteMinutes(minutes.state) && this.meetings.can('minutes.edit');
  });
  /** Comments and suggestions are for those who write and, while it is with them, for those who clear. */
  readonly mayTalk = computed(() => {
    const minutes = this.minutes();
    return (
      minutes !== null &&
      canWriteMinutes(minutes.state) &&
      (this.meetings.can('minutes.edit') || this.meetings.can('minutes.clear'))
    );
  });

  async open(meetingId: string): Promise<void> {
    if (meetingId !== this.openId) {
      this.openId = meetingId;
      this.fetched.clear();
      this.saved.set(new Map());
    }
    this.failure.set(null);
    await this.reload();
  }

  async reload(): Promise<void> {
    await this.fetched.load(
      this.api
        .minutes(this.openId)
        .pipe(
          catchError((error: unknown) =>
            toProblem(error).status === 404 ? of(null) : throwError(() => error),
          ),
        ),
    );
    if (this.state() === 'loaded') this.saved.set(new Map());
  }

  async loadWording(): Promise<void> {
    const bodyId = this.minutes()?.body.id;
    if (bodyId && !this.phrases.value()) await this.phrases.load(this.api.wording(bodyId));
  }

  entry(entryId: string): MinuteEntryView | undefined {
    return this.entries().find(({ id }) => id === entryId);
  }

  async start(start: StartMinutes): Promise<Problem | null> {
    const { value, problem } = await attempt(this.api.start(this.openId, start));
    if (value) this.take(value);
    return problem;
  }

  accept(entry: MinuteEntryView): void {
    this.saved.update((saved) => new Map(saved).set(entry.id, entry));
  }

  /** Runs a change and reads the minutes again; the problem when it was refused. */
  async change(call: Observable<unknown>): Promise<Problem | null> {
    const { problem } = await attempt(call);
    this.failure.set(problem);
    await this.reload();
    return problem;
  }

  /** An act that moves the minutes on, on the version that is shown. */
  act<Act extends MinutesAct>(act: Act, body: Omit<ActBodies[Act], 'version'>): Promise<Problem | null> {
    const { id = '', version = 0 } = this.minutes() ?? {};
    return this.change(this.api.act(act, id, { ...body, version } as unknown as ActBodies[Act]));
  }

  dismissComplaint(): void {
    this.failure.set(null);
  }

  private take(minutes: Minutes): void {
    this.saved.set(new Map());
    this.fetched.set(minutes);
  }
}
