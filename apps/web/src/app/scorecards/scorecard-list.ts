import { ChangeDetectionStrategy, Component, computed, inject, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { Router, RouterLink } from '@angular/router';
import type { ScorecardLine } from '@minutebook/contracts';
import { describeMonth } from '@minutebook/domain';
import { MbEmpty, MbFailed, MbLedger, MbLedgerRow, MbLoading, MbPageHeader } from '@minutebook/ui';
import { attempt } from '../core/attempt';
import { BodiesStore } from '../core/bodies.store';
import { Fetched } from '../core/fetched';
import { SessionStore } from '../core/session.store';
import { ScorecardsApi } from './scorecards.api';

/** The scorecards of the bodies that one may read, and the place to begin another. */
@Component({
  selector: 'mb-scorecard-list',
  imports: [MatButton, MbEmpty, MbFailed, MbLedger, MbLedgerRow, MbLoading, MbPageHeader, RouterLink],
  templateUrl: './scorecard-list.html',
  styleUrl: './scorecard-form.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class ScorecardList {
  private readonly api = inject(ScorecardsApi);
  private readonly router = inject(Router);
  private readonly session = inject(SessionStore);
  private readonly bodies = inject(BodiesStore);
  private readonly fetched = new Fetched<ScorecardLine[]>();
  protected readonly scorecards = this.fetched.value;
  protected readonly problem = this.fetched.problem;
  protected readonly complaint = signal('');
  protected readonly describeMonth = describeMonth;
  protected readonly bodyOptions = computed(() =>
    this.bodies.mine().filter(({ id }) => this.session.can('scorecards.edit', id)),
  );

  constructor() {
    this.load();
  }

  protected load(): void {
    void this.fetched.load(this.api.list());
  }

  protected async begin(event: Event, bodyId: string, title: string): Promise<void> {
    event.preventDefault();
    if (title.trim() === '') {
      this.complaint.set('Give the scorecard a name.');
      return;
    }
    const { value, problem } = await attempt(this.api.create(bodyId, title));
    if (problem) this.complaint.set(problem.errors?.[0]?.message ?? problem.detail);
    else await this.router.navigate(['/scorecards', value.id]);
  }
}
