import { ChangeDetectionStrategy, Component, computed, inject } from '@angular/core';
import { MatButtonModule } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import type { Dispensation } from '@minutebook/contracts';
import { describeGround } from '@minutebook/domain';
import { MbEmpty, MbFailed, MbIcon, MbLoading, MbPageHeader, MbStatus } from '@minutebook/ui';
import { CouncilCalendarStore } from '../core/council-calendar.store';
import { Fetched } from '../core/fetched';
import { SessionStore } from '../core/session.store';
import { dispensationWords, scopeWords } from './interest-words';
import { InterestViews } from './interest-views';
import { InterestsApi } from './interests.api';

/** Dispensations, the one that ends last first. */
@Component({
  selector: 'mb-dispensations-page',
  imports: [
    InterestViews,
    MatButtonModule,
    MbEmpty,
    MbFailed,
    MbIcon,
    MbLoading,
    MbPageHeader,
    MbStatus,
    RouterLink,
  ],
  templateUrl: './dispensations-page.html',
  styleUrl: './registers-page.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class DispensationsPage {
  private readonly api = inject(InterestsApi);
  private readonly council = inject(CouncilCalendarStore);
  protected readonly canEdit = inject(SessionStore).can('interests.edit');
  protected readonly fetched = new Fetched<Dispensation[]>();
  protected readonly rows = computed(() =>
    (this.fetched.value() ?? []).map((each) => ({
      ...each,
      scope: scopeWords(each),
      for: `${each.matter || 'All business'}, ${each.body?.name ?? 'every body'}`,
      groundWords: describeGround(each.ground),
      state: dispensationWords(each, this.council.today()),
    })),
  );

  constructor() {
    this.load();
  }

  protected load(): void {
    void this.council.load();
    void this.fetched.load(this.api.dispensations());
  }
}
