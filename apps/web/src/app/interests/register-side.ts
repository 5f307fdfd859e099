import { ChangeDetectionStrategy, Component, computed, inject, input, output } from '@angular/core';
import { MatButtonModule } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import type { Register } from '@minutebook/contracts';
import { councilTime, formatDate, formatDateTime } from '@minutebook/domain';
import { MbStatus } from '@minutebook/ui';
import { CouncilCalendarStore } from '../core/council-calendar.store';
import { dispensationWords, scopeWords } from './interest-words';

/** Beside a register: the 28 days, publication, dispensations. */
@Component({
  selector: 'mb-register-side',
  imports: [MatButtonModule, MbStatus, RouterLink],
  templateUrl: './register-side.html',
  styles: `
    :host {
      display: block;
    }
    .said,
    button,
    .grant {
      margin-top: 8px;
    }
    .dispensation {
      padding: 7px 0;
      border-top: 1px solid var(--mb-feint);
      font-size: 0.875rem;
      line-height: 1.25rem;
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
  host: { role: 'complementary', 'aria-label': 'About this register' },
})
export class RegisterSide {
  readonly register = input.required<Register>();
  readonly isOwn = input(false);
  readonly canEdit = input(false);
  readonly notified = output();
  private readonly council = inject(CouncilCalendarStore);
  protected readonly formatDate = formatDate;
  protected readonly publishedAt = computed(() => {
    const { publishedAt } = this.register();
    if (!publishedAt) return 'Not yet';
    const { on, at } = councilTime(publishedAt);
    return formatDateTime(on, at);
  });
  protected readonly dispensations = computed(() =>
    this.register().dispensations.map((each) => ({
      ...each,
      scope: scopeWords(each),
      state: dispensationWords(each, this.council.today()),
    })),
  );
}
