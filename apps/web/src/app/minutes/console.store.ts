import { HttpClient } from '@angular/common/http';
import { Injectable, computed, inject, signal } from '@angular/core';
import {
  apiUrl,
  paths,
  type ExemptLive,
  type LiveMeetingAnswer,
  type MeetingOutcomes,
} from '@minutebook/contracts';
import { foldMeeting, type DraftingContext, type MeetingEvent } from '@minutebook/domain';
import { attempt } from '../core/attempt';
import { MeetingStore } from '../meeting/meeting.store';
import { MinutesStore } from './minutes.store';

/** What the console recorded of the open meeting, as far as this person may read it. Exempt lines are asked for apart (E-10). */
@Injectable()
export class ConsoleStore {
  private readonly http = inject(HttpClient);
  private readonly meetings = inject(MeetingStore);
  private readonly minutes = inject(MinutesStore);
  private readonly read = signal<LiveMeetingAnswer | null>(null);
  private readonly exempt = signal<readonly MeetingEvent[]>([]);
  private readonly outcomes = signal<MeetingOutcomes['outcomes']>([]);

  readonly setting = computed(() => this.read()?.setting ?? null);
  readonly live = computed(() => {
    const answer = this.read();
    if (!answer) return null;
    const events = [...answer.events, ...this.exempt()].sort((a, b) => a.seq - b.seq);
    return foldMeeting(answer.setting, events);
  });
  /** What drafts are made of, here as on the server. */
  readonly drafting = computed((): DraftingContext | null => {
    const [setting, live, wording] = [this.setting(), this.live(), this.minutes.wording()];
    if (!setting || !live || !wording) return null;
    return {
      setting,
      live,
      wording,
      outcomes: this.outcomes(),
      earlierMinutes: [],
      lateness: null,
      exemptEventIds: this.exemptIds(),
    };
  });
  private readonly exemptIds = computed(
    () =>
      new Set(this.exempt().flatMap(({ id, act }) => (act.kind === 'corrected' ? [id, act.eventId] : [id]))),
  );

  async open(): Promise<void> {
    const meetingId = this.meetings.meetingId();
    if (this.read()?.setting.meetingId === meetingId) return;
    const [live, outcomes] = await Promise.all([
      attempt(this.http.get<LiveMeetingAnswer>(apiUrl(paths.live, { meetingId }))),
      attempt(this.http.get<MeetingOutcomes>(apiUrl(paths.meetingOutcomes, { meetingId }))),
    ]);
    this.read.set(live.value);
    this.outcomes.set(outcomes.value?.outcomes ?? []);
    await this.openExempt(meetingId);
  }

  private async openExempt(meetingId: string): Promise<void> {
    if (!this.meetings.can('exempt.read')) return;
    const { value } = await attempt(this.http.get<ExemptLive>(apiUrl(paths.exemptLive, { meetingId })));
    this.exempt.set(value?.events ?? []);
  }
}
