import { ChangeDetectionStrategy, Component, computed, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { countedDays, formatShortDate, formatTime } from '@minutebook/domain';
import { MbMark, listDays } from '@minutebook/ui';
import { AgendaStore } from '../agenda/agenda.store';
import { MeetingStore } from '../meeting.store';
import { PackStore } from './pack.store';

/** What stands between the meeting and its publication, and the clock in figures. Side matter of Agenda and Pack. */
@Component({
  selector: 'mb-before-publishing',
  imports: [MbMark, RouterLink],
  templateUrl: './before-publishing.html',
  styleUrl: './before-publishing.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class BeforePublishing {
  protected readonly store = inject(PackStore);
  private readonly meetings = inject(MeetingStore);
  private readonly agenda = inject(AgendaStore);

  protected readonly isPublished = this.meetings.isPublished;
  protected readonly check = this.store.check;
  protected readonly isReady = computed(() => this.check()?.blockers.length === 0);
  protected readonly itemsBase = computed(() => ['/meetings', this.meetings.meetingId(), 'agenda', 'items']);
  protected readonly toFollow = computed(() =>
    this.agenda
      .items()
      .filter((item) => item.paperExpectation === 'to-follow' && item.withdrawnReason === null)
      .map(({ id, number, title, promisedOn }) => ({
        id,
        words: number === null ? title : `Item ${number}, ${title}`,
        promise: promisedOn ? `Promised for ${formatShortDate(promisedOn, this.meetings.today())}.` : '',
      })),
  );
  protected readonly clock = computed(() => {
    const meeting = this.meetings.meeting();
    if (!meeting || meeting.clock.standing === 'none') return null;
    const today = this.meetings.today();
    const { publishBy, published } = meeting.clock;
    const start = published?.on ?? publishBy.on;
    return {
      leadName: published ? 'Published' : 'Publish by',
      lead: published
        ? formatShortDate(start, today)
        : `${formatShortDate(start, today)}, ${formatTime(publishBy.at)}`,
      counted: listDays(countedDays(start, meeting.heldOn, this.meetings.calendar())),
      meeting: `${formatShortDate(meeting.heldOn, today)}, ${formatTime(meeting.startTime)}`,
    };
  });
}
