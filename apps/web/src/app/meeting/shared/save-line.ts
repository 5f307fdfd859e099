import { ChangeDetectionStrategy, Component, input, output } from '@angular/core';
import { MatButton } from '@angular/material/button';
import type { EditStatus } from '../../core/record-edit';

/** How a form stands that saves by itself: saved, on its way, refused, or changed by somebody else meanwhile. */
@Component({
  selector: 'mb-save-line',
  imports: [MatButton],
  template: `
    <div role="status">
      @switch (status()) {
        @case ('saving') {
          <p class="mb-quiet mb-small-text">Saving</p>
        }
        @case ('saved') {
          <p class="mb-quiet mb-small-text">Saved</p>
        }
        @case ('failed') {
          <p class="mb-note late"><b>Not saved.</b> {{ detail() }} What you typed is still here.</p>
        }
        @case ('conflict') {
          <p class="mb-note soon">
            <b>Somebody else changed this while you were writing.</b> Nothing of yours is lost.
          </p>
        }
      }
    </div>
    @if (status() === 'failed' || status() === 'conflict') {
      <div class="mb-row buttons">
        @if (status() === 'failed') {
          <button matButton="outlined" class="mb-small" type="button" (click)="retry.emit()">
            Try again
          </button>
        } @else {
          <button matButton="outlined" class="mb-small" type="button" (click)="compare.emit()">
            Compare the two versions
          </button>
        }
        <button matButton class="mb-small" type="button" (click)="discard.emit()">Drop my changes</button>
      </div>
    }
  `,
  // keeps its line while it is empty: nothing below may move under the pointer when a field is left
  styles: `
    :host {
      display: block;
      min-height: 1.25rem;
    }

    .buttons {
      margin-top: 8px;
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class SaveLine {
  readonly status = input.required<EditStatus>();
  readonly detail = input('');
  readonly retry = output();
  readonly compare = output();
  readonly discard = output();
}
