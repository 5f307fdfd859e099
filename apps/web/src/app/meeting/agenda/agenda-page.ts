import { ChangeDetectionStrategy, Component, computed, inject, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink, RouterOutlet } from '@angular/router';
import { MbClearDays, MbEmpty, MbFailed, MbIcon, MbKey, MbLoading } from '@minutebook/ui';
import { MeetingStore } from '../meeting.store';
import { BeforePublishing } from '../pack/before-publishing';
import { PackStore } from '../pack/pack.store';
import { count } from '../shared/amounts';
import { AgendaParts } from './agenda-parts';
import { AgendaStore } from './agenda.store';

/** The agenda of a meeting under its publication clock, and the panel of the chosen item beside it. */
@Component({
  selector: 'mb-agenda-page',
  imports: [
    AgendaParts,
    BeforePublishing,
    MatButton,
    MbClearDays,
    MbEmpty,
    MbFailed,
    MbIcon,
    MbKey,
    MbLoading,
    RouterLink,
    RouterOutlet,
  ],
  templateUrl: './agenda-page.html',
  styleUrl: './agenda-page.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class AgendaPage {
  protected readonly meetings = inject(MeetingStore);
  protected readonly store = inject(AgendaStore);
  private readonly packs = inject(PackStore);

  protected readonly isReordering = signal(false);
  protected readonly hasPanel = this.meetings.isRowOpen;
  protected readonly mayEdit = computed(
    () => this.meetings.can('agenda.edit') && !this.meetings.isCancelled(),
  );
  protected readonly mayArrange = computed(() => this.mayEdit() && !this.meetings.isPublished());
  protected readonly hint = computed(() => {
    const blockers = this.meetings.isPublished() ? 0 : this.packs.blockerCount();
    return blockers > 0
      ? `${count(blockers, 'thing')} ${blockers === 1 ? 'stands' : 'stand'} in the way`
      : '';
  });
  protected readonly isEmpty = computed(() => this.store.agenda()?.items.length === 0);
}
