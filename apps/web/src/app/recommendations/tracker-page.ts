import { ChangeDetectionStrategy, Component, computed, inject, signal } from '@angular/core';
import type { PublicRecommendations } from '@minutebook/contracts';
import { formatDate } from '@minutebook/domain';
import { MbEmpty, MbFailed, MbLoading, MbStatus } from '@minutebook/ui';
import { Fetched } from '../core/fetched';
import { stateMarks, stateWords } from './recommendation-words';
import { RecommendationsApi } from './recommendations.api';
import { ResponseText } from './response-text';
import { RestsOn } from './rests-on';

/** The public tracker: every recommendation of published minutes, what came back, and what is overdue. Nobody signs in for it. */
@Component({
  selector: 'mb-tracker-page',
  imports: [MbEmpty, MbFailed, MbLoading, MbStatus, ResponseText, RestsOn],
  templateUrl: './tracker-page.html',
  styleUrl: './tracker-page.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class TrackerPage {
  private readonly api = inject(RecommendationsApi);
  protected readonly fetched = new Fetched<PublicRecommendations>();
  protected readonly body = signal('');
  protected readonly bodies = computed(() =>
    [...new Set(this.fetched.value()?.rows.map(({ bodyName }) => bodyName))].sort(),
  );
  protected readonly rows = computed(() =>
    (this.fetched.value()?.rows ?? [])
      .filter(({ bodyName }) => this.body() === '' || bodyName === this.body())
      .map((row) => ({
        ...row,
        mark: stateMarks[row.state],
        word: stateWords[row.state],
        held: formatDate(row.meeting.heldOn),
        published: row.response ? formatDate(row.response.publishedOn) : '',
      })),
  );
  protected readonly total = computed(() => {
    const rows = this.rows();
    const late = rows.filter(({ state }) => state === 'overdue').length;
    return `${rows.length === 1 ? '1 entry' : `${rows.length} entries`}, ${late} overdue`;
  });

  constructor() {
    this.load();
  }

  protected load(): void {
    void this.fetched.load(this.api.tracker());
  }
}
