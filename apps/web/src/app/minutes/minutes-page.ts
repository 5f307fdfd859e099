import { BreakpointObserver } from '@angular/cdk/layout';
import {
  ChangeDetectionStrategy,
  Component,
  computed,
  effect,
  inject,
  signal,
  untracked,
} from '@angular/core';
import { Router, RouterOutlet } from '@angular/router';
import { describeMinutesState } from '@minutebook/domain';
import { MbEmpty, MbFailed, MbLoading } from '@minutebook/ui';
import { MeetingStore } from '../meeting/meeting.store';
import { hasBegun, minutesMark } from '../meeting/meeting-tabs';
import { HeaderActions, MeetingHeader } from '../meeting/shared/header-actions';
import { MinutesActions } from './acts/minutes-actions';
import { ConsoleStore } from './console.store';
import { entryStanding } from './entry-words';
import { MinutesContents } from './minutes-contents';
import { MinutesStore } from './minutes.store';
import { OpenSavings } from './saving/open-savings';
import { StartMinutes } from './start-minutes';

/** The minutes of a meeting: its items at the side, and the one that is open. */
@Component({
  selector: 'mb-minutes-page',
  imports: [
    HeaderActions,
    MbEmpty,
    MbFailed,
    MbLoading,
    MinutesActions,
    MinutesContents,
    RouterOutlet,
    StartMinutes,
  ],
  templateUrl: './minutes-page.html',
  styleUrl: './minutes-page.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
  host: {
    '(window:pagehide)': 'savings.keepAll()',
    '(window:beforeunload)': 'savings.keepAll()',
  },
})
export class MinutesPage {
  protected readonly store = inject(MinutesStore);
  protected readonly savings = inject(OpenSavings);
  private readonly console = inject(ConsoleStore);
  private readonly meetings = inject(MeetingStore);
  private readonly header = inject(MeetingHeader);
  private readonly router = inject(Router);
  private readonly screen = inject(BreakpointObserver);

  protected readonly isOpen = signal(false);
  /** By an address that somebody kept: the tab is not there yet. */
  protected readonly isTooSoon = computed(() => {
    const meeting = this.meetings.meeting();
    return meeting !== undefined && !hasBegun(meeting);
  });
  protected readonly returnNote = computed(() => this.store.minutes()?.returnNote ?? '');

  constructor() {
    effect(() => {
      const state = this.store.minutes()?.state;
      if (state) this.header.chip.set({ mark: minutesMark(state), word: describeMinutesState(state) });
    });
    effect(() => {
      const minutesId = this.store.minutes()?.id;
      if (minutesId) untracked(() => void this.begin());
    });
  }

  protected openFirst(): void {
    this.isOpen.set(false);
    this.goToFirst();
  }

  private async begin(): Promise<void> {
    this.goToFirst();
    await this.store.loadWording();
    await this.console.open();
  }

  /** On a wide screen there is always one open: the first that is not written. On a phone the list comes first. */
  private goToFirst(): void {
    if (this.isOpen() || this.screen.isMatched('(max-width: 900px)')) return;
    const entries = this.store.entries();
    const checks = this.store.minutes()?.checks ?? [];
    const next = entries.find((entry) => entryStanding(entry, checks).mark !== 'done') ?? entries[0];
    const root = ['/meetings', this.meetings.meetingId(), 'minutes'];
    // another tab may have been chosen meanwhile
    if (next && this.router.url.split(/[?#]/)[0] === root.join('/')) {
      void this.router.navigate([...root, next.id], { replaceUrl: true });
    }
  }
}
