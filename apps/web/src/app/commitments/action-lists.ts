import { DestroyRef, Injectable, computed, inject, signal } from '@angular/core';
import type { MeetingDocument, MeetingSummary, Problem } from '@minutebook/contracts';
import { attempt } from '../core/attempt';
import { CouncilCalendarStore } from '../core/council-calendar.store';
import { SessionStore } from '../core/session.store';
import { MeetingsApi } from '../meetings/meetings.api';
import { DocumentsApi } from '../minutes/documents/documents.api';

const pollingInterval = 700;

export interface ActionListMade {
  meeting: MeetingSummary;
  document: MeetingDocument | null;
  problem: Problem | null;
}

/** The action list of the coming meeting of each body: what its pack prints under "Update on actions", made when it is asked for. */
@Injectable()
export class ActionLists {
  private readonly meetings = inject(MeetingsApi);
  private readonly documents = inject(DocumentsApi);
  private readonly today = inject(CouncilCalendarStore).today;
  private readonly mayMake = inject(SessionStore).can('documents.make');
  private readonly found = signal<readonly MeetingSummary[]>([]);
  private readonly asked = signal<ActionListMade | null>(null);
  private timer: ReturnType<typeof setTimeout> | undefined;

  readonly made = this.asked.asReadonly();
  /** The next meeting of each body. */
  readonly coming = computed(() =>
    this.found().filter(
      ({ body }, index, all) => all.findIndex((other) => other.body.id === body.id) === index,
    ),
  );

  constructor() {
    inject(DestroyRef).onDestroy(() => clearTimeout(this.timer));
    if (this.mayMake) void this.look();
  }

  /** Asks for the list; the same as before is there at once. */
  async make(meeting: MeetingSummary): Promise<void> {
    clearTimeout(this.timer);
    const { value: document, problem } = await attempt(this.documents.make(meeting.id, 'action-list'));
    this.asked.set({ meeting, document, problem });
    this.lookAgain();
  }

  private async look(): Promise<void> {
    const { value } = await attempt(this.meetings.list({ from: this.today() }));
    const coming = (value ?? []).filter(({ state }) => state !== 'cancelled' && state !== 'closed');
    this.found.set(coming.toSorted((a, b) => a.heldOn.localeCompare(b.heldOn)));
  }

  private lookAgain(): void {
    if (this.asked()?.document?.state === 'queued')
      this.timer = setTimeout(() => void this.refresh(), pollingInterval);
  }

  private async refresh(): Promise<void> {
    const asked = this.asked();
    if (!asked?.document) return;
    const { value, problem } = await attempt(this.documents.list(asked.meeting.id));
    if (this.asked() !== asked) return;
    const document = value?.find(({ id }) => id === asked.document?.id) ?? asked.document;
    this.asked.set({ ...asked, document, problem });
    if (!problem) this.lookAgain();
  }
}
