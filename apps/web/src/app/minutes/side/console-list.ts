import { ChangeDetectionStrategy, Component, computed, input, output } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { MbMark } from '@minutebook/ui';
import { addWords, type ConsoleLine } from './console-lines';

/** What the console has of this item, and whether the minute has it too. */
@Component({
  selector: 'mb-console-list',
  imports: [MatButton, MbMark],
  template: `
    <ul>
      @for (line of lines(); track $index) {
        <li>
          <b>{{ line.at }}</b>
          <span class="mb-quiet">{{ line.words }}</span>
          <mb-mark [mark]="line.isUsed ? 'done' : 'open'" />
          <span class="mb-hidden">{{ line.isUsed ? 'used' : 'not used' }}</span>
        </li>
      }
    </ul>
    @if (unused()) {
      <button matButton="outlined" class="mb-small" type="button" (click)="added.emit()">
        {{ words() }}
      </button>
    }
  `,
  styles: `
    ul {
      display: grid;
      gap: 8px;
      margin-bottom: 10px;
      font-size: 0.8125rem;
      line-height: 1.25rem;
    }

    li {
      display: grid;
      grid-template-columns: 56px minmax(0, 1fr) 16px;
      gap: 6px;
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class ConsoleList {
  readonly lines = input.required<readonly ConsoleLine[]>();
  readonly added = output();
  protected readonly unused = computed(() => this.lines().filter(({ isUsed }) => !isUsed).length);
  protected readonly words = computed(() => addWords(this.unused()));
}
