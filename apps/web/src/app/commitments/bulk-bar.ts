import { ChangeDetectionStrategy, Component, computed, inject, signal } from '@angular/core';
import { MatMenuModule } from '@angular/material/menu';
import { MbIcon } from '@minutebook/ui';
import { BulkActs, bulkVerbs, mostRows, type BulkAct } from './bulk-acts';
import { RegisterStore } from './register.store';
import { Selection } from './selection';

/** What can be done with the chosen rows: four verbs at the foot of the window. */
@Component({
  selector: 'mb-bulk-bar',
  imports: [MatMenuModule, MbIcon],
  template: `
    @if (amount()) {
      <div class="bar" role="region" aria-label="Chosen rows">
        <b role="status">{{ amount() }} selected</b>
        @if (isTooMany()) {
          <span class="sentence">At most {{ most }} can be changed at once. Filter the list first.</span>
        } @else {
          @for (verb of verbs; track verb.act; let isFirst = $first) {
            <button type="button" [class.wide]="!isFirst" (click)="run(verb.act)">{{ verb.label }}</button>
          }
          <button type="button" class="narrow" aria-label="More to do" [matMenuTriggerFor]="menu">
            <mb-icon name="more_horiz" />
          </button>
        }
        <button type="button" class="plain" (click)="selection.clear()">
          <span class="wide">Esc to clear</span><span class="narrow"><mb-icon name="close" /></span
          ><span class="mb-hidden">: clear the selection</span>
        </button>
        @if (problem()) {
          <p role="alert">{{ problem() }}</p>
        }
      </div>
      <mat-menu #menu="matMenu">
        @for (verb of verbs.slice(1); track verb.act) {
          <button mat-menu-item type="button" (click)="run(verb.act)">{{ verb.label }}</button>
        }
      </mat-menu>
    }
  `,
  styleUrl: './bulk-bar.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class BulkBar {
  protected readonly selection = inject(Selection);
  private readonly store = inject(RegisterStore);
  private readonly acts = inject(BulkActs);
  protected readonly verbs = bulkVerbs;
  protected readonly most = mostRows;
  protected readonly problem = signal('');
  protected readonly amount = computed(() => this.selection.ids().size);
  protected readonly isTooMany = computed(() => this.amount() > mostRows);

  protected async run(act: BulkAct): Promise<void> {
    this.problem.set('');
    const { isDone, problem } = await this.acts.run(act, this.selection.rows());
    this.problem.set(problem?.detail ?? '');
    if (isDone) this.selection.clear();
    // also after a refusal: a row that somebody else changed is shown as it is now
    await this.store.refresh();
  }
}
