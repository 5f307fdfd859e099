import { DestroyRef, Injectable, computed, inject, signal } from '@angular/core';
import type { MeetingDocument, Problem } from '@minutebook/contracts';
import type { DocumentKind } from '@minutebook/domain';
import { attempt } from '../../core/attempt';
import { Fetched } from '../../core/fetched';
import { MeetingStore } from '../../meeting/meeting.store';
import { newestOfEach } from './document-words';
import { DocumentsApi } from './documents.api';

const pollingInterval = 700;

/** The documents of the open meeting. While one is being made, the list is asked for again. */
@Injectable()
export class DocumentsStore {
  private readonly api = inject(DocumentsApi);
  private readonly meetings = inject(MeetingStore);
  private readonly fetched = new Fetched<MeetingDocument[]>();
  private readonly failure = signal<Problem | null>(null);
  private timer: ReturnType<typeof setTimeout> | undefined;

  readonly state = this.fetched.state;
  readonly problem = this.fetched.problem;
  readonly complaint = this.failure.asReadonly();
  readonly newest = computed(() => newestOfEach(this.fetched.value() ?? []));

  constructor() {
    inject(DestroyRef).onDestroy(() => {
      clearTimeout(this.timer);
    });
  }

  async refresh(): Promise<void> {
    clearTimeout(this.timer);
    await this.fetched.load(this.api.list(this.meetings.meetingId()));
    const isWaiting = this.fetched.value()?.some(({ state }) => state === 'queued');
    if (isWaiting) this.timer = setTimeout(() => void this.refresh(), pollingInterval);
  }

  /** Asks for a document; one that prints what stands now is there already and is given again. */
  async make(kind: DocumentKind): Promise<MeetingDocument | null> {
    const { value, problem } = await attempt(this.api.make(this.meetings.meetingId(), kind));
    this.failure.set(problem);
    await this.refresh();
    return value;
  }

  /** Resolves with the document once it is made or has failed. */
  async made(documentId: string): Promise<MeetingDocument | null> {
    for (;;) {
      const found = this.fetched.value()?.find(({ id }) => id === documentId);
      if (!found || found.state !== 'queued') return found ?? null;
      await new Promise((resolve) => setTimeout(resolve, pollingInterval));
      await this.refresh();
      if (this.fetched.state() === 'error') return null;
    }
  }
}
