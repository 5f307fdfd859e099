import {
  ChangeDetectionStrategy,
  Component,
  computed,
  effect,
  inject,
  input,
  untracked,
} from '@angular/core';
import { NonNullableFormBuilder, ReactiveFormsModule, Validators } from '@angular/forms';
import { MatButtonModule } from '@angular/material/button';
import { MatFormFieldModule } from '@angular/material/form-field';
import { MatInputModule } from '@angular/material/input';
import { Router, RouterLink } from '@angular/router';
import type { WithheldInterest } from '@minutebook/contracts';
import { categoryCaption, type Withholding } from '@minutebook/domain';
import { MbControl, MbFailed, MbField } from '@minutebook/ui';
import { attempt, isStale } from '../core/attempt';
import { Fetched } from '../core/fetched';
import { FormProblem } from '../core/form-problem';
import { Submission } from '../core/submission';
import { withholdingsFor } from './interest-form';
import { InterestFrame } from './interest-frame';
import { withholdingWords } from './interest-words';
import { InterestsApi } from './interests.api';
import { RegisterStore } from './register.store';

/** Whether the words of an entry are published or withheld, and the words themselves. For the Monitoring Officer. */
@Component({
  selector: 'mb-interest-withhold',
  imports: [
    FormProblem,
    InterestFrame,
    MatButtonModule,
    MatFormFieldModule,
    MatInputModule,
    MbControl,
    MbFailed,
    MbField,
    ReactiveFormsModule,
    RouterLink,
  ],
  templateUrl: './interest-withhold.html',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class InterestWithhold {
  readonly personId = input.required<string>();
  readonly interestId = input.required<string>();
  protected readonly store = inject(RegisterStore);
  private readonly api = inject(InterestsApi);
  private readonly router = inject(Router);
  protected readonly words = new Fetched<WithheldInterest>();
  protected readonly submission = new Submission();
  protected readonly form = inject(NonNullableFormBuilder).group({
    withholding: ['none' as Withholding],
    details: ['', [Validators.required, Validators.maxLength(2000)]],
  });
  protected readonly entry = computed(() =>
    this.store.register()?.entries.find(({ id }) => id === this.interestId()),
  );
  protected readonly caption = computed(() => {
    const entry = this.entry();
    return entry ? categoryCaption(entry.category) : '';
  });
  protected readonly withholdings = computed(() =>
    withholdingsFor(this.entry()?.category ?? 'employment').map((value) => ({
      value,
      words: withholdingWords[value],
    })),
  );
  protected readonly messages = {
    required: 'Describe the interest.',
    maxlength: 'Keep this to 2,000 characters.',
  };

  constructor() {
    effect(() => {
      this.interestId();
      untracked(() => this.read());
    });
    effect(() => {
      const read = this.words.value();
      if (read) untracked(() => this.form.setValue({ withholding: read.withholding, details: read.details }));
    });
  }

  protected read(): void {
    void this.words.load(this.api.withheld(this.interestId(), false));
  }

  protected save(): Promise<void> {
    return this.submission.run(this.form, async () => {
      const version = this.words.value()?.version ?? 1;
      const sent = { version, ...this.form.getRawValue() };
      const { problem } = await attempt(this.api.withhold(this.interestId(), sent));
      // the words that came with the refusal are the open ones only: read both anew, and what was typed gives way
      if (problem && isStale(problem)) this.read();
      if (problem) throw problem;
      await this.store.load(this.personId());
      await this.router.navigateByUrl(this.store.address());
    });
  }
}
