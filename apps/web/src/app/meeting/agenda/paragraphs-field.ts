import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { toObservable, toSignal } from '@angular/core/rxjs-interop';
import type { FormControl } from '@angular/forms';
import { scheduleParagraphs } from '@minutebook/domain';
import { MbMark } from '@minutebook/ui';
import { map, startWith, switchMap } from 'rxjs';

/** The paragraphs of Schedule 12A that make an item exempt, with their words. At least one is needed (E-03). */
@Component({
  selector: 'mb-paragraphs-field',
  imports: [MbMark],
  template: `
    <fieldset>
      <legend>Paragraphs of Schedule 12A</legend>
      @if (isMissing()) {
        <p class="error">
          <mb-mark mark="late" /><span>Choose the paragraph that makes this item exempt.</span>
        </p>
      }
      @for (paragraph of paragraphs; track paragraph.number) {
        <label>
          <input
            #box
            type="checkbox"
            [checked]="chosen().includes(paragraph.number)"
            (change)="choose(paragraph.number, box.checked)"
          />
          <span
            ><b>{{ paragraph.number }}.</b> {{ paragraph.text }}</span
          >
        </label>
      }
    </fieldset>
  `,
  styleUrl: './paragraphs-field.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class ParagraphsField {
  readonly control = input.required<FormControl<number[]>>();
  protected readonly paragraphs = scheduleParagraphs;
  private readonly state = toSignal(
    toObservable(this.control).pipe(
      switchMap((control) =>
        control.events.pipe(
          startWith(null),
          map(() => ({ value: control.value, touched: control.touched })),
        ),
      ),
    ),
  );
  protected readonly chosen = computed(() => this.state()?.value ?? []);
  protected readonly isMissing = computed(() => this.chosen().length === 0 && this.state()?.touched === true);

  protected choose(paragraph: number, isChosen: boolean): void {
    const others = this.control().value.filter((number) => number !== paragraph);
    const numbers = isChosen ? [...others, paragraph].sort((a, b) => a - b) : others;
    this.control().setValue(numbers);
    this.control().markAsDirty();
    this.control().markAsTouched();
  }
}
