import { ChangeDetectionStrategy, Component, computed, inject } from '@angular/core';
import { RouterLink, RouterLinkActive } from '@angular/router';
import { MbIcon, MbMark } from '@minutebook/ui';
import { MeetingStore } from '../meeting/meeting.store';
import { entryStanding } from './entry-words';
import { MinutesStore } from './minutes.store';

/** The items of the minutes with their numbers, and how far each is. */
@Component({
  selector: 'mb-minutes-contents',
  imports: [MbIcon, MbMark, RouterLink, RouterLinkActive],
  templateUrl: './minutes-contents.html',
  styleUrl: './minutes-contents.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class MinutesContents {
  private readonly store = inject(MinutesStore);
  protected readonly meetings = inject(MeetingStore);

  protected readonly rows = computed(() => {
    const checks = this.store.minutes()?.checks ?? [];
    return this.store.entries().map((entry) => ({ entry, standing: entryStanding(entry, checks) }));
  });
  protected readonly bodyId = computed(() => this.store.minutes()?.body.id ?? '');
}
