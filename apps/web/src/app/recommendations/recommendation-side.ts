import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { RecommendationDetail } from '@minutebook/contracts';
import { councilTime, formatShortDate, type PlainDate } from '@minutebook/domain';
import { MbMark } from '@minutebook/ui';
import { stateMarks, stateWords } from './recommendation-words';

/** Beside a recommendation: what has happened, what comes of itself, and what else its meeting recommended. */
@Component({
  selector: 'mb-recommendation-side',
  imports: [MbMark, RouterLink],
  templateUrl: './recommendation-side.html',
  styleUrl: './recommendation-side.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
  host: { role: 'complementary', 'aria-label': 'History' },
})
export class RecommendationSide {
  readonly row = input.required<RecommendationDetail>();

  protected readonly marks = stateMarks;
  protected readonly states = stateWords;
  protected readonly history = computed(() => {
    const row = this.row();
    const lines = row.history.map(({ id, at, text }) => ({ id, on: this.short(councilTime(at).on), text }));
    const text = `Recommended by the ${row.bodyNameThen}`;
    return [...lines, { id: row.id, on: this.short(row.meeting.heldOn), text }];
  });

  /** "14 May", with the year where it is not this one. */
  protected short(on: PlainDate): string {
    return formatShortDate(on, this.row().today).replace(/^\w+ /, '');
  }
}
