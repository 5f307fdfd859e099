import {
  ChangeDetectionStrategy,
  Component,
  computed,
  effect,
  inject,
  input,
  untracked,
} from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import { NonNullableFormBuilder, ReactiveFormsModule, Validators } from '@angular/forms';
import { MatButtonModule } from '@angular/material/button';
import { MatDialog } from '@angular/material/dialog';
import { MatFormFieldModule } from '@angular/material/form-field';
import { MatInputModule } from '@angular/material/input';
import { Router, RouterLink } from '@angular/router';
import type { RegisteredInterest } from '@minutebook/contracts';
import {
  categoryCaption,
  categoryText,
  interestCategories,
  interestKindOf,
  type InterestCategory,
  type InterestHolder,
  type PlainDate,
  type Withholding,
} from '@minutebook/domain';
import { Confirm, MbControl, MbField } from '@minutebook/ui';
import { MbDateField } from '@minutebook/ui/editing';
import { firstValueFrom } from 'rxjs';
import { attempt } from '../core/attempt';
import { CouncilCalendarStore } from '../core/council-calendar.store';
import { FormProblem } from '../core/form-problem';
import { RecordEdit } from '../core/record-edit';
import { Submission } from '../core/submission';
import { interestFields, newInterest, withholdingsFor, type InterestValues } from './interest-form';
import { InterestFrame } from './interest-frame';
import { withholdingWords } from './interest-words';
import { InterestsApi } from './interests.api';
import { RegisterStore } from './register.store';

/** An interest that is notified, entered or changed. */
@Component({
  selector: 'mb-interest-edit',
  imports: [
    FormProblem,
    InterestFrame,
    MatButtonModule,
    MatFormFieldModule,
    MatInputModule,
    MbControl,
    MbDateField,
    MbField,
    ReactiveFormsModule,
    RouterLink,
  ],
  templateUrl: './interest-edit.html',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class InterestEdit {
  readonly personId = input<string>();
  readonly interestId = input<string>();
  protected readonly store = inject(RegisterStore);
  private readonly api = inject(InterestsApi);
  private readonly router = inject(Router);
  private readonly confirm = inject(Confirm);
  protected readonly today = inject(CouncilCalendarStore).today;
  protected readonly submission = new Submission();
  protected readonly form = inject(NonNullableFormBuilder).group({
    category: ['employment' as InterestCategory],
    holder: ['member' as InterestHolder],
    withholding: ['none' as Withholding],
    description: ['', [Validators.required, Validators.maxLength(2000)]],
    beganOn: [null as PlainDate | null],
    endedOn: [null as PlainDate | null],
    notifiedOn: [null as PlainDate | null],
  });
  private readonly category = toSignal(this.form.controls.category.valueChanges, {
    initialValue: 'employment' as InterestCategory,
  });
  private readonly withholding = toSignal(this.form.controls.withholding.valueChanges, {
    initialValue: 'none' as Withholding,
  });
  protected readonly entry = computed(() =>
    this.store.register()?.entries.find(({ id }) => id === this.interestId()),
  );
  protected readonly title = computed(() => {
    if (this.interestId()) return 'Edit an interest';
    return this.store.isOwn() ? 'Notify an interest' : 'Enter an interest';
  });
  protected readonly asks = computed(() => categoryText(this.category()).asks);
  protected readonly hasPartner = computed(() => interestKindOf(this.category()) === 'dpi');
  protected readonly isWithheld = computed(() => this.withholding() !== 'none');
  protected readonly withholdings = computed(() =>
    withholdingsFor(this.category()).map((value) => ({ value, words: withholdingWords[value] })),
  );
  protected readonly categories = interestCategories.map((value) => ({
    value,
    words: categoryCaption(value),
  }));
  protected readonly messages = {
    required: 'Describe the interest.',
    maxlength: 'Keep this to 2,000 characters.',
  };

  private readonly edit = new RecordEdit<RegisteredInterest, InterestValues>({
    dialog: inject(MatDialog),
    fields: interestFields,
    valuesOf: ({ category, holder, description, beganOn, endedOn }) => {
      return { category, holder, description, beganOn, endedOn };
    },
    read: () => {
      const { category, holder, description, beganOn, endedOn } = this.form.getRawValue();
      return { category, holder, description, beganOn, endedOn };
    },
    write: (values) => this.form.patchValue(values),
    send: (changes) => attempt(this.api.updateInterest(this.interestId() ?? '', changes)),
    name: () => 'this interest',
  });

  constructor() {
    effect(() => {
      const entry = this.entry();
      if (entry) untracked(() => this.show(entry));
    });
    effect(() => {
      // what the category does not know is taken back, so that nothing hidden is sent
      const { holder, withholding } = this.form.controls;
      if (!this.hasPartner()) holder.setValue('member');
      if (!this.withholdings().some(({ value }) => value === withholding.value)) withholding.setValue('none');
    });
  }

  protected save(): Promise<void> {
    return this.submission.run(this.form, async () => {
      const isSaved = this.interestId() ? await this.edit.save(true) : await this.add();
      const problem = this.edit.problem();
      if (problem) throw problem;
      if (isSaved) await this.back();
    });
  }

  protected async remove(entry: RegisteredInterest): Promise<void> {
    const isChosen = await this.confirm.ask({
      title: 'Remove this entry',
      about: categoryCaption(entry.category),
      points: [
        { mark: 'withdrawn', text: 'It leaves the register, and the public register with it.' },
        { mark: 'soon', text: 'For an interest that is over, a last day is enough.' },
      ],
      action: 'Remove entry',
    });
    if (!isChosen) return;
    await this.submission.run(this.form, async () => {
      const { problem } = await this.store.remove(entry);
      if (problem) throw problem;
      await this.back();
    });
  }

  private async add(): Promise<true> {
    const personId = this.personId() ?? null;
    const sent = newInterest(this.form.getRawValue());
    await firstValueFrom(
      'details' in sent ? this.api.addWithheld(personId, sent) : this.api.addInterest(personId, sent),
    );
    return true;
  }

  private show(entry: RegisteredInterest): void {
    this.form.controls.withholding.setValue(entry.withholding);
    if (entry.withholding !== 'none') this.form.controls.description.disable();
    this.edit.show(entry);
  }

  private async back(): Promise<void> {
    await this.router.navigateByUrl(this.store.address());
  }
}
