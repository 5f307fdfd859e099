import { ChangeDetectionStrategy, Component, inject } from '@angular/core';
import { FormControl } from '@angular/forms';
import { MatButton } from '@angular/material/button';
import { MAT_DIALOG_DATA, MatDialogModule, MatDialogRef } from '@angular/material/dialog';
import type { AgendaItem } from '@minutebook/contracts';
import { MbMark } from '@minutebook/ui';
import { nameInSentence } from './item-words';
import { ParagraphsField } from './paragraphs-field';

/** Before an item goes to Part B: why it is exempt, and what the public will still see of it. */
@Component({
  selector: 'mb-paragraphs-dialog',
  imports: [MatButton, MatDialogModule, MbMark, ParagraphsField],
  template: `
    <form class="mb-dialog" (submit)="$event.preventDefault(); move()" novalidate>
      <h2 matDialogTitle>Move {{ name }} to Part B</h2>
      <ul>
        <li>
          <mb-mark mark="exempt" /><span
            >The public agenda keeps the title “{{ item.title }}” and the paragraphs. Check that the title is
            neutral.</span
          >
        </li>
        @if (item.description) {
          <li><mb-mark mark="exempt" /><span>The description goes to the exempt details.</span></li>
        }
        @if (item.papers.length > 0) {
          <li>
            <mb-mark mark="late" /><span
              >Its papers are open. Remove them first, and add them again in Part B.</span
            >
          </li>
        }
      </ul>
      <mb-paragraphs-field [control]="paragraphs" />
      <div class="buttons">
        <button matButton="outlined" type="button" matDialogClose>Keep in Part A</button>
        <button matButton="filled" type="submit">Move to Part B</button>
      </div>
    </form>
  `,
  styles: `
    ul {
      display: grid;
      gap: 8px;
      font-size: 0.875rem;
      line-height: 1.25rem;
    }

    li {
      display: flex;
      gap: 10px;
    }

    mb-mark {
      margin-top: 2px;
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class ParagraphsDialog {
  protected readonly item = inject<AgendaItem>(MAT_DIALOG_DATA);
  private readonly dialog = inject<MatDialogRef<ParagraphsDialog, number[]>>(MatDialogRef);
  protected readonly name = nameInSentence(this.item);
  protected readonly paragraphs = new FormControl([...this.item.exemptParagraphs], { nonNullable: true });

  protected move(): void {
    this.paragraphs.markAsTouched();
    if (this.paragraphs.value.length > 0) this.dialog.close(this.paragraphs.value);
  }
}
