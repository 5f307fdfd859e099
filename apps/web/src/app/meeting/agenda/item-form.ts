import { CdkTextareaAutosize } from '@angular/cdk/text-field';
import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { toObservable, toSignal } from '@angular/core/rxjs-interop';
import { ReactiveFormsModule } from '@angular/forms';
import { MatCheckbox } from '@angular/material/checkbox';
import { MatFormFieldModule } from '@angular/material/form-field';
import { MatInputModule } from '@angular/material/input';
import type { AgendaPart } from '@minutebook/domain';
import { MbControl, MbField } from '@minutebook/ui';
import { MbDateField } from '@minutebook/ui/editing';
import { startWith, switchMap } from 'rxjs';
import { purposeWords } from '../../core/purpose-words';
import { expectationWords, kindWords, type ItemFormGroup } from './item-values';
import { ParagraphsField } from './paragraphs-field';

/** The public line of an item: shared by "Add item" and the item's panel. */
@Component({
  selector: 'mb-item-form',
  imports: [
    CdkTextareaAutosize,
    MatCheckbox,
    MatFormFieldModule,
    MatInputModule,
    MbControl,
    MbDateField,
    MbField,
    ParagraphsField,
    ReactiveFormsModule,
  ],
  templateUrl: './item-form.html',
  styles: `
    :host {
      display: grid;
      gap: 14px;
    }

    .pair {
      display: grid;
      grid-template-columns: repeat(auto-fit, minmax(180px, 1fr));
      gap: 14px;
      align-items: end;
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class ItemForm {
  readonly form = input.required<ItemFormGroup>();
  readonly part = input.required<AgendaPart>();

  protected readonly expectations = Object.entries(expectationWords);
  protected readonly kinds = Object.entries(kindWords);
  protected readonly purposes = Object.entries(purposeWords);
  private readonly values = toSignal(
    toObservable(this.form).pipe(switchMap((form) => form.valueChanges.pipe(startWith(form.value)))),
  );
  protected readonly isToFollow = computed(() => this.values()?.paperExpectation === 'to-follow');
  protected readonly bringsPaper = computed(() => (this.values()?.paperExpectation ?? 'none') !== 'none');
}
