import {
  ChangeDetectionStrategy,
  Component,
  effect,
  inject,
  input,
  output,
  signal,
  untracked,
} from '@angular/core';
import { FormControl, FormRecord, ReactiveFormsModule } from '@angular/forms';
import { MatButton } from '@angular/material/button';
import type { RecommendationDetail } from '@minutebook/contracts';
import { attempt } from '../core/attempt';
import { FormProblem } from '../core/form-problem';
import { Submission } from '../core/submission';
import { RecommendationsApi } from './recommendations.api';

/** The conclusions of the minute, of which the clerk ticks those that the recommendation rests on. */
@Component({
  selector: 'mb-conclusions-form',
  imports: [FormProblem, MatButton, ReactiveFormsModule],
  templateUrl: './conclusions-form.html',
  styles: `
    form {
      max-width: 660px;
      margin-top: 14px;
    }
    fieldset {
      min-width: 0;
      margin: 0;
      padding: 0;
      border: 0;
    }
    label {
      display: grid;
      grid-template-columns: 20px minmax(0, 1fr);
      gap: 12px;
      padding: 10px 0;
      border-top: 1px solid var(--mb-feint);
      cursor: pointer;
    }
    input {
      width: 20px;
      height: 20px;
      margin: 2px 0 0;
      accent-color: var(--mb-blue);
    }
    span {
      overflow-wrap: anywhere;
      white-space: pre-line;
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class ConclusionsForm {
  readonly row = input.required<RecommendationDetail>();
  readonly changed = output<RecommendationDetail>();
  readonly closed = output();

  private readonly api = inject(RecommendationsApi);
  protected readonly submission = new Submission();
  protected readonly form = signal(new FormRecord<FormControl<boolean>>({}));

  constructor() {
    effect(() => {
      const { offered } = this.row().grounds;
      const ticks = offered.map(({ blockId, isAttached }) => [
        blockId,
        new FormControl(isAttached, { nonNullable: true }),
      ]);
      untracked(() => this.form.set(new FormRecord(Object.fromEntries(ticks))));
    });
  }

  protected save(): Promise<void> {
    const ticks = this.form().getRawValue();
    return this.send(Object.keys(ticks).filter((blockId) => ticks[blockId]));
  }

  protected asInTheMinutes(): Promise<void> {
    return this.send(null);
  }

  private send(blockIds: string[] | null): Promise<void> {
    const { id, grounds } = this.row();
    return this.submission.run(this.form(), async () => {
      const { problem, value } = await attempt(
        this.api.chooseConclusions(id, { version: grounds.version, blockIds }),
      );
      if (problem) throw problem;
      this.changed.emit(value);
      this.closed.emit();
    });
  }
}
