import { ChangeDetectionStrategy, Component, input, model } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { MbIcon } from '@minutebook/ui';

/** A file that goes with an answer, if there is one; what it may be is checked by the API. */
@Component({
  selector: 'mb-evidence-file',
  imports: [MatButton, MbIcon],
  template: `
    <label for="evidence-file">A file, if there is one</label>
    <p class="mb-quiet mb-small-text" id="evidence-file-hint">{{ hint() }}</p>
    <input
      #box
      id="evidence-file"
      type="file"
      accept=".pdf,.docx,.xlsx,.png,.jpg,.jpeg"
      aria-describedby="evidence-file-hint"
      (change)="file.set(box.files?.[0] ?? null)"
    />
    @if (file()) {
      <button matButton type="button" (click)="takeAway(box)">
        <mb-icon name="close" [size]="16" />Take the file away
      </button>
    }
  `,
  styleUrl: './evidence-file.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class EvidenceFile {
  readonly hint = input.required<string>();
  readonly file = model<File | null>(null);

  protected takeAway(box: HTMLInputElement): void {
    box.value = '';
    this.file.set(null);
    box.focus();
  }
}
