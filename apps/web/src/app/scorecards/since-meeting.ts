import { ChangeDetectionStrategy, Component, computed, input, output } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { Scorecard } from '@minutebook/contracts';
import { formatDay, describeMonth, hasOtherColour } from '@minutebook/domain';
import { MbStatus } from '@minutebook/ui';
import { movedWords, ragMarks } from './scorecard-words';

type Since = NonNullable<Scorecard['since']>;

/** What moved since the body last met: the figures that it saw then against those of the month that is read. */
@Component({
  selector: 'mb-since-meeting',
  imports: [MbStatus, RouterLink],
  templateUrl: './since-meeting.html',
  styleUrl: './since-meeting.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class SinceMeeting {
  readonly since = input.required<Since>();
  readonly month = input.required<string>();
  readonly chosen = output<string>();
  protected readonly formatDay = formatDay;
  protected readonly describeMonth = describeMonth;
  protected readonly hasOtherColour = hasOtherColour;
  protected readonly movedWords = movedWords;
  protected readonly ragMarks = ragMarks;
  /** Those that got better or worse first; what is context only comes after. */
  protected readonly moved = computed(() =>
    [...this.since().moved].sort((one, other) => order.indexOf(one.movement) - order.indexOf(other.movement)),
  );
}

const order = ['worse', 'better', 'up', 'down', 'same', 'unknown'];
