import {
  ChangeDetectionStrategy,
  Component,
  computed,
  effect,
  inject,
  signal,
  untracked,
} from '@angular/core';
import { MatButton } from '@angular/material/button';
import type { AuditEntry } from '@minutebook/contracts';
import { formatDate, formatTime } from '@minutebook/domain';
import { MbEmpty, MbFailed, MbLedger, MbLedgerHead, MbLedgerRow, MbLoading } from '@minutebook/ui';
import { Fetched } from '../../core/fetched';
import { MeetingApi } from '../meeting.api';
import { MeetingStore } from '../meeting.store';
import { count } from '../shared/amounts';
import { inLondon } from '../shared/moments';

const shownAtOnce = 100;

/** What was done with the meeting, by whom and when. Nothing here can be changed. */
@Component({
  selector: 'mb-record-page',
  imports: [MatButton, MbEmpty, MbFailed, MbLedger, MbLedgerHead, MbLedgerRow, MbLoading],
  templateUrl: './record-page.html',
  styles: `
    :host {
      display: block;
    }

    .total {
      margin-top: 12px;
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class RecordPage {
  private readonly api = inject(MeetingApi);
  private readonly meetings = inject(MeetingStore);
  private readonly fetched = new Fetched<AuditEntry[]>();

  protected readonly state = this.fetched.state;
  protected readonly problem = this.fetched.problem;
  protected readonly isLoaded = computed(() => this.fetched.value() !== undefined);
  private readonly most = signal(shownAtOnce);
  protected readonly entries = computed(() =>
    [...(this.fetched.value() ?? [])].sort((a, b) => b.at.localeCompare(a.at) || Number(b.id) - Number(a.id)),
  );
  protected readonly hasMore = computed(() => this.entries().length > this.most());
  protected readonly total = computed(() => {
    const all = this.entries().length;
    const words = count(all, 'entry', 'entries');
    return this.hasMore() ? `${this.most()} of ${words}` : words;
  });
  /** Newest first, a head for each day. */
  protected readonly days = computed(() => {
    const days = new Map<string, { id: string; at: string; summary: string; actor: string }[]>();
    for (const { id, at: instant, summary, actor } of this.entries().slice(0, this.most())) {
      const { on, at } = inLondon(instant);
      days.set(on, [...(days.get(on) ?? []), { id, at: formatTime(at), summary, actor }]);
    }
    return [...days].map(([on, entries]) => ({ on, words: formatDate(on), entries }));
  });

  constructor() {
    // follows the meeting, so that an act done on another tab is here when one comes back
    effect(() => {
      if (this.meetings.meeting()) untracked(() => void this.load());
    });
  }

  protected load(): Promise<void> {
    return this.fetched.load(this.api.record(this.meetings.meetingId()));
  }

  protected showMore(): void {
    this.most.update((most) => most + shownAtOnce);
  }
}
