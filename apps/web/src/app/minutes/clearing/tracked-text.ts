import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { trackedChanges } from './tracked-changes';

/** A change of words in one line: struck through what goes, underlined what comes. */
@Component({
  selector: 'mb-tracked-text',
  template: `
    @for (part of parts(); track $index) {
      @switch (part.change) {
        @case ('out') {
          <del><span class="mb-hidden">taken out: </span>{{ part.text }}</del>
        }
        @case ('in') {
          <ins><span class="mb-hidden">put in: </span>{{ part.text }}</ins>
        }
        @default {
          {{ part.text }}
        }
      }
    }
  `,
  styles: `
    :host {
      display: block;
      font: 400 1rem/1.5rem var(--mb-serif);
      white-space: pre-line;
      overflow-wrap: anywhere;
    }

    ins {
      background: var(--mb-blue-wash);
      text-decoration: underline 2px;
    }

    del {
      color: var(--mb-ink-2);
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class TrackedText {
  readonly before = input.required<string>();
  readonly after = input.required<string>();
  protected readonly parts = computed(() => trackedChanges(this.before(), this.after()));
}
