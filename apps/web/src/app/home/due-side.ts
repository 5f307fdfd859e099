import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { Due } from '@minutebook/contracts';
import { formatDate, formatTime } from '@minutebook/domain';
import { MbStatus, clockLine, standingMark } from '@minutebook/ui';
import { CouncilCalendarStore } from '../core/council-calendar.store';
import { dayAndMonth } from '../core/day-words';

const stepWords: Record<string, string> = {
  queued: 'Waiting for its turn',
  collecting: 'Collecting the papers',
  'laying-out': 'Laying out the pages',
  'writing-docx': 'Writing the Word file',
  checking: 'Checking the page numbers',
  storing: 'Storing the files',
  done: 'Done',
};
const shown = 5;

/** Beside what is due: packs that are being built, and the meetings to come. */
@Component({
  selector: 'mb-due-side',
  imports: [MbStatus, RouterLink],
  templateUrl: './due-side.html',
  styleUrl: './due-side.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
  host: { role: 'complementary', 'aria-label': 'Running now and next meetings' },
})
export class DueSide {
  readonly due = input.required<Due>();
  private readonly council = inject(CouncilCalendarStore);
  protected readonly meetings = computed(() =>
    this.due()
      .meetings.slice(0, shown)
      .map((meeting) => ({
        ...meeting,
        day: dayAndMonth(meeting.heldOn),
        time: formatTime(meeting.startTime),
        mark: standingMark(meeting.clock.standing),
        line: clockLine(meeting.clock, this.council.today()),
      })),
  );
  protected readonly packs = computed(() =>
    this.due().runningPacks.map((pack) => ({
      ...pack,
      words: `${pack.bodyName}, ${formatDate(pack.heldOn)}`,
      stepWords: stepWords[pack.step] ?? pack.step,
      percent: pack.total > 0 ? Math.round((100 * pack.done) / pack.total) : 0,
    })),
  );
}
