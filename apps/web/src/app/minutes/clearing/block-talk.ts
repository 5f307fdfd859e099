import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { MeetingStore } from '../../meeting/meeting.store';
import { formatMoment } from '../../meeting/shared/moments';
import { MinutesStore } from '../minutes.store';
import { MinutesTalk } from './minutes-talk';
import { TrackedText } from './tracked-text';

/** What was said about one block while it is being cleared: its comments, and the other words that were suggested for it. */
@Component({
  selector: 'mb-block-talk',
  imports: [MatButton, TrackedText],
  templateUrl: './block-talk.html',
  styleUrl: './block-talk.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class BlockTalk {
  readonly blockId = input.required<string>();

  protected readonly store = inject(MinutesStore);
  protected readonly talk = inject(MinutesTalk);
  private readonly meetings = inject(MeetingStore);
  protected readonly comments = computed(() =>
    (this.store.minutes()?.comments ?? []).filter(({ blockId }) => blockId === this.blockId()),
  );
  protected readonly suggestions = computed(() =>
    (this.store.minutes()?.suggestions ?? []).filter(({ blockId }) => blockId === this.blockId()),
  );

  protected when(instant: string): string {
    return formatMoment(instant, this.meetings.today());
  }
}
