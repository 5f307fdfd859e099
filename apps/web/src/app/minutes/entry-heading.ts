import { ChangeDetectionStrategy, Component, Injector, inject, input } from '@angular/core';
import { MatIconButton } from '@angular/material/button';
import { MatDialog } from '@angular/material/dialog';
import { MatMenuModule } from '@angular/material/menu';
import type { MinuteEntryView } from '@minutebook/contracts';
import { MbIcon } from '@minutebook/ui';
import { MinutesStore } from './minutes.store';

/** Number and title of a minute, over the margin line. */
@Component({
  selector: 'mb-entry-heading',
  imports: [MatIconButton, MatMenuModule, MbIcon],
  template: `
    <span class="number">{{ entry().number }}</span>
    <div class="words">
      <h2 [id]="'title-' + entry().id">
        @if (entry().number) {
          <span class="mb-hidden">Minute {{ entry().number }}, </span>
        }
        {{ entry().title }}
      </h2>
      <ng-content />
    </div>
    @if (store.mayWrite()) {
      <button
        matIconButton
        class="mb-small"
        type="button"
        aria-label="Number and title"
        [matMenuTriggerFor]="menu"
      >
        <mb-icon name="more_horiz" />
      </button>
      <mat-menu #menu="matMenu">
        <button mat-menu-item type="button" (click)="change()">
          <mb-icon name="edit" [size]="16" />Change number or title...
        </button>
      </mat-menu>
    }
  `,
  styleUrl: './entry-heading.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class EntryHeading {
  readonly entry = input.required<MinuteEntryView>();
  protected readonly store = inject(MinutesStore);
  private readonly dialog = inject(MatDialog);
  private readonly injector = inject(Injector);

  protected async change(): Promise<void> {
    const { HeadingDialog } = await import('./heading-dialog');
    this.dialog.open(HeadingDialog, { data: this.entry(), width: '520px', injector: this.injector });
  }
}
