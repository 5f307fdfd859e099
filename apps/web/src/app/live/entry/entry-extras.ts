import { ChangeDetectionStrategy, Component, computed, inject } from '@angular/core';
import { FormsModule } from '@angular/forms';
import { LiveStore } from '../live.store';
import { EntryStore } from './entry.store';
import { dueWords } from './due-words';
import { PersonField } from './person-field';

/** The two small fields of an action (owner, due) of a motion (mover, seconder) or of an outcome (who said it), filled in there or with marks in the line. */
@Component({
  selector: 'mb-entry-extras',
  imports: [FormsModule, PersonField],
  templateUrl: './entry-extras.html',
  styleUrl: './entry-extras.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class EntryExtras {
  protected readonly entry = inject(EntryStore);
  private readonly store = inject(LiveStore);
  protected readonly isMotion = computed(() => this.entry.draft().kind === 'motion');
  protected readonly here = computed(
    () => this.store.live()?.participants.filter(({ isHere }) => isHere) ?? [],
  );
  protected readonly movers = computed(() =>
    this.here().filter(({ kind, votingRight }) => kind === 'member' && votingRight !== 'non-voting'),
  );
  /** Motions of this item that an amendment may be moved to. */
  protected readonly open = computed(() => {
    const live = this.store.live();
    return (
      live?.motions.filter(
        ({ state, itemId, motionType }) =>
          state === 'open' && motionType !== 'amendment' && live.currentItemIds.includes(itemId ?? ''),
      ) ?? []
    );
  });
  protected readonly owner = computed(() => this.entry.draft().owner || this.entry.task().owner);
  protected readonly due = computed(() => {
    const { due } = this.entry.draft();
    const task = this.entry.task();
    const heldOn = this.store.setting()?.heldOn ?? '';
    return due || (task.due ? dueWords(task.due, heldOn) : task.dueText);
  });
}
