import {
  ChangeDetectionStrategy,
  Component,
  DestroyRef,
  computed,
  effect,
  inject,
  input,
  untracked,
} from '@angular/core';
import { MatIconButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { MbFailed, MbIcon, MbLoading, MbStatus } from '@minutebook/ui';
import { PageTitle } from '../core/page-title';
import { LiveClock } from '../live/live-clock';
import { LiveStore } from '../live/live.store';
import { clockWords } from '../live/record-time';
import { MeetingStore } from '../meeting/meeting.store';
import { BookSign } from '../shell/book-sign';
import { OutcomeForm } from './outcome-form';
import { OutcomeLines } from './outcome-lines';
import { OutcomesStore } from './outcomes.store';

/** "How has the Panel helped Children in Care today?": a member's own lines, and what has been logged so far. */
@Component({
  selector: 'mb-outcome-page',
  imports: [
    BookSign,
    MatIconButton,
    MbFailed,
    MbIcon,
    MbLoading,
    MbStatus,
    OutcomeForm,
    OutcomeLines,
    RouterLink,
  ],
  templateUrl: './outcome-page.html',
  styleUrl: './outcome-page.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class OutcomePage {
  readonly meetingId = input.required<string>();

  protected readonly store = inject(LiveStore);
  protected readonly outcomes = inject(OutcomesStore);
  private readonly meetings = inject(MeetingStore);
  private readonly clock = inject(LiveClock);
  private readonly pageTitle = inject(PageTitle);

  protected readonly problem = computed(
    () => this.meetings.problem() ?? this.store.problem() ?? this.outcomes.problem(),
  );
  protected readonly title = computed(() => this.outcomes.item()?.title ?? 'Outcomes');
  protected readonly about = computed(() => {
    const { item } = { item: this.outcomes.item() };
    const number = this.store.live()?.items.find(({ id }) => id === item?.id)?.number;
    const name = this.store.setting()?.bodyName ?? '';
    return number ? `${name}, item ${number}` : name;
  });
  protected readonly isOpen = computed(() => this.outcomes.standing() === 'open');
  protected readonly status = computed(() => {
    const standing = this.outcomes.standing();
    if (standing === 'open')
      return { mark: 'under-way' as const, word: `Open now, ${clockWords(this.clock.now())}` };
    if (standing === 'closed') return { mark: 'done' as const, word: 'Closed' };
    return { mark: 'open' as const, word: 'Not open yet' };
  });
  protected readonly lost = computed(() => {
    const since = this.store.lostSince();
    const waiting = this.store.outbox.waiting().length;
    if (!since) return '';
    const kept = waiting === 1 ? '1 line is' : `${waiting} lines are`;
    return `No connection since ${clockWords(since)}.${waiting ? ` ${kept} kept on this device.` : ''}`;
  });

  constructor() {
    inject(DestroyRef).onDestroy(() => this.store.close());
    effect(() => {
      const meetingId = this.meetingId();
      untracked(() => void this.open(meetingId));
    });
    effect(() => {
      const item = this.outcomes.item();
      if (item) this.pageTitle.name(item.title);
    });
  }

  protected async open(meetingId: string): Promise<void> {
    this.outcomes.open(meetingId);
    await this.meetings.open(meetingId);
    if (this.meetings.state() === 'loaded') await this.store.open(meetingId);
  }
}
