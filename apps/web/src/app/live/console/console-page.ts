import { LiveAnnouncer } from '@angular/cdk/a11y';
import {
  ChangeDetectionStrategy,
  Component,
  DOCUMENT,
  DestroyRef,
  computed,
  effect,
  inject,
  input,
  untracked,
} from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { formatShortDate } from '@minutebook/domain';
import { MbFailed, MbLoading } from '@minutebook/ui';
import { PageTitle } from '../../core/page-title';
import { MeetingStore } from '../../meeting/meeting.store';
import { OutcomesDesk } from '../../outcomes/outcomes-desk';
import { OutcomesStore } from '../../outcomes/outcomes.store';
import { ConsoleActs } from '../acts/console-acts';
import { EntryLine } from '../entry/entry-line';
import { EntryStore } from '../entry/entry.store';
import { LiveStore } from '../live.store';
import { LogList } from '../log/log-list';
import { PeoplePanel } from '../people/people-panel';
import { RollCall } from '../people/roll-call';
import { ConsoleBar } from './console-bar';
import { ConsoleState } from './console-state';
import { ConsoleTabs } from './console-tabs';
import { ItemHead } from './item-head';
import { ItemMotions } from './item-motions';
import { OrderOfBusiness } from './order-of-business';
import { RefusedEntries } from './refused-entries';
import { sessionWords } from './session-words';

/** The clerk's console: order of business, the item with its log and the entry line, and the people. It fits one screen. */
@Component({
  selector: 'mb-console-page',
  imports: [
    ConsoleBar,
    ConsoleTabs,
    EntryLine,
    ItemHead,
    ItemMotions,
    LogList,
    MatButton,
    MbFailed,
    MbLoading,
    OrderOfBusiness,
    OutcomesDesk,
    PeoplePanel,
    RefusedEntries,
    RollCall,
    RouterLink,
  ],
  templateUrl: './console-page.html',
  styleUrl: './console-page.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
  host: {
    '[class.private]': 'isPrivate()',
    '[class]': '"view-" + state.view()',
    '(document:keydown.control.enter)': 'next($event)',
  },
})
export class ConsolePage {
  readonly meetingId = input.required<string>();

  protected readonly store = inject(LiveStore);
  protected readonly meetings = inject(MeetingStore);
  protected readonly state = inject(ConsoleState);
  private readonly acts = inject(ConsoleActs);
  private readonly entry = inject(EntryStore);
  private readonly outcomes = inject(OutcomesStore);
  private readonly announcer = inject(LiveAnnouncer);
  private readonly pageTitle = inject(PageTitle);
  private readonly document = inject(DOCUMENT);

  protected readonly live = computed(() => this.store.live());
  protected readonly phase = computed(() => this.live()?.phase);
  protected readonly isPrivate = computed(() => this.live()?.isPrivate ?? false);
  protected readonly isOutcomesItem = computed(() => this.state.shown()?.purpose === 'outcomes');
  protected readonly problem = computed(() => this.meetings.problem() ?? this.store.problem());
  private readonly inquorateSince = computed(() => this.live()?.quorum.inquorateSince ?? null);

  constructor() {
    inject(DestroyRef).onDestroy(() => this.store.close());
    effect(() => {
      const meetingId = this.meetingId();
      untracked(() => void this.open(meetingId));
    });
    effect(() => {
      const meeting = this.meetings.meeting();
      if (meeting)
        this.pageTitle.name(`Console, ${formatShortDate(meeting.heldOn, '')}, ${meeting.body.name}`);
    });
    effect(() => {
      if (!this.inquorateSince()) return;
      const live = untracked(this.live);
      if (live) void this.announcer.announce(sessionWords(live).word, 'assertive');
    });
  }

  protected async open(meetingId: string): Promise<void> {
    this.state.begin();
    await this.meetings.open(meetingId);
    if (this.meetings.state() !== 'loaded') return;
    await this.store.open(meetingId);
    if (this.store.live()?.items.some(({ purpose }) => purpose === 'outcomes')) this.outcomes.open(meetingId);
    this.entry.open(meetingId);
  }

  /** From wherever the focus is, unless a dialog has it. */
  protected next(event: Event): void {
    if (event.defaultPrevented || this.document.querySelector('mat-dialog-container')) return;
    event.preventDefault();
    if (this.phase() === 'in-session') this.acts.next();
  }
}
