import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import { MatButtonModule } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import type { MemberSection } from './member-sections';

/** The members under their role or category. On a phone each row is stacked. */
@Component({
  selector: 'mb-members-table',
  imports: [MatButtonModule, RouterLink],
  templateUrl: './members-table.html',
  styleUrl: './members-table.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class MembersTable {
  readonly sections = input.required<MemberSection[]>();
  readonly canEdit = input(false);
}
