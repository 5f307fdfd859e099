import { ChangeDetectionStrategy, Component, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { formatDate, formatTime } from '@minutebook/domain';
import { MbEmpty, MbFailed, MbLoading, MbPageHeader } from '@minutebook/ui';
import { BodiesStore } from '../core/bodies.store';

@Component({
  selector: 'mb-bodies-list',
  imports: [MbEmpty, MbFailed, MbLoading, MbPageHeader, RouterLink],
  templateUrl: './bodies-list.html',
  styleUrl: './bodies-list.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class BodiesList {
  protected readonly store = inject(BodiesStore);
  protected readonly formatDate = formatDate;
  protected readonly formatTime = formatTime;

  constructor() {
    if (this.store.state() !== 'loading') void this.store.load();
  }
}
