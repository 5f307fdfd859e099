import { CdkDragHandle } from '@angular/cdk/drag-drop';
import { ChangeDetectionStrategy, Component, computed, input, output } from '@angular/core';
import { MatIconButton } from '@angular/material/button';
import { MatMenuModule, type MatMenuPanel } from '@angular/material/menu';
import { RouterLink, RouterLinkActive } from '@angular/router';
import type { AgendaItem, ExemptItem } from '@minutebook/contracts';
import { MbIcon, MbStatus } from '@minutebook/ui';
import { nameOf, pagesOf, paperStanding, papersHere, underTitle, type Surroundings } from './item-words';

/** One line of the agenda. Alt with an arrow moves it; the menu does the same and more. */
@Component({
  selector: 'li[mbAgendaRow]',
  imports: [CdkDragHandle, MatIconButton, MatMenuModule, MbIcon, MbStatus, RouterLink, RouterLinkActive],
  templateUrl: './agenda-row.html',
  styleUrl: './agenda-row.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
  host: {
    '[class.withdrawn]': 'item().withdrawnReason !== null',
    '[class.reordering]': 'isReordering()',
    '(keydown.alt.arrowup)': 'step($event, -1)',
    '(keydown.alt.arrowdown)': 'step($event, 1)',
  },
})
export class AgendaRow {
  readonly item = input.required<AgendaItem>();
  readonly exempt = input<ExemptItem>();
  readonly around = input.required<Surroundings>();
  readonly isReordering = input(false);
  /** Null for those who may only read. */
  readonly menu = input<MatMenuPanel | null>(null);
  readonly canMove = input(false);
  /** False where the papers of a Part B item are not this person's to know of. */
  readonly knowsPapers = input(true);
  readonly moved = output<-1 | 1>();

  protected readonly name = computed(() => nameOf(this.item()));
  protected readonly pages = computed(() => pagesOf(this.item()));
  protected readonly under = computed(() => underTitle(this.item(), this.around().today));
  protected readonly standing = computed(() =>
    paperStanding(this.item(), papersHere(this.item(), this.exempt()), this.around()),
  );

  protected step(event: Event, by: -1 | 1): void {
    if (!this.canMove()) return;
    event.preventDefault();
    this.moved.emit(by);
  }
}
