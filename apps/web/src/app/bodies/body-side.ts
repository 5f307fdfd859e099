import { ChangeDetectionStrategy, Component, inject, input } from '@angular/core';
import { MatButtonModule } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import type { Body } from '@minutebook/contracts';
import { formatDate, formatParagraphs, formatTime } from '@minutebook/domain';
import { MbStatus } from '@minutebook/ui';
import { CouncilCalendarStore } from '../core/council-calendar.store';
import { BodyStore } from './body.store';
import { periodWords } from './member-sections';
import { officeWords } from './office-words';

/** Beside the members: officers, usual arrangements, standing agenda. */
@Component({
  selector: 'mb-body-side',
  imports: [MatButtonModule, MbStatus, RouterLink],
  templateUrl: './body-side.html',
  styleUrl: './body-side.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
  host: { role: 'complementary', 'aria-label': 'About this body' },
})
export class BodySide {
  readonly body = input.required<Body>();
  protected readonly store = inject(BodyStore);
  private readonly council = inject(CouncilCalendarStore);
  protected readonly officeWords = officeWords;
  protected readonly formatDate = formatDate;
  protected readonly formatTime = formatTime;
  protected readonly formatParagraphs = formatParagraphs;

  protected period(startsOn: string, endsOn: string | null): string {
    return periodWords(startsOn, endsOn, this.council.today());
  }
}
