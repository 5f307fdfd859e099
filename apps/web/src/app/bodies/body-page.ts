import { ChangeDetectionStrategy, Component, effect, inject, input, untracked } from '@angular/core';
import { MatButtonModule } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import type { BodyKind } from '@minutebook/domain';
import { MbEmpty, MbFailed, MbIcon, MbLoading, MbPageHeader } from '@minutebook/ui';
import { PageTitle } from '../core/page-title';
import { SessionStore } from '../core/session.store';
import { BodySide } from './body-side';
import { BodyStore } from './body.store';
import { MembersTable } from './members-table';

const kindWords: Record<BodyKind, string> = {
  committee: 'Committee',
  'sub-committee': 'Sub-committee',
  panel: 'Panel',
  'working-group': 'Working group',
  'full-council': 'Full council',
  executive: 'Executive',
};

/** A body: its members by role, its officers, its facts and its standing agenda. */
@Component({
  selector: 'mb-body-page',
  imports: [
    MatButtonModule,
    MbEmpty,
    MbFailed,
    MbIcon,
    MbLoading,
    MbPageHeader,
    MembersTable,
    BodySide,
    RouterLink,
  ],
  templateUrl: './body-page.html',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class BodyPage {
  readonly bodyId = input.required<string>();
  protected readonly store = inject(BodyStore);
  private readonly title = inject(PageTitle);
  private readonly session = inject(SessionStore);
  protected readonly kindWords = kindWords;

  constructor() {
    effect(() => {
      const bodyId = this.bodyId();
      untracked(() => this.load(bodyId));
    });
    effect(() => {
      const body = this.store.body();
      if (body) this.title.name(body.name);
    });
  }

  protected load(bodyId = this.bodyId()): void {
    void this.store.load(bodyId);
  }

  protected canSeeAttendance(): boolean {
    return this.session.can('attendance.read', this.bodyId());
  }

  protected hasClerk(): boolean {
    return this.store.officers().some(({ office }) => office === 'clerk');
  }
}
