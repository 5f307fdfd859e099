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
import { MatDialog } from '@angular/material/dialog';
import { MatFormFieldModule } from '@angular/material/form-field';
import { MatInputModule } from '@angular/material/input';
import { Router, RouterLink } from '@angular/router';
import type { Gift } from '@minutebook/contracts';
import { formatDate, type PlainDate } from '@minutebook/domain';
import { Confirm, MbControl, MbField } from '@minutebook/ui';
import { MbDateField } from '@minutebook/ui/editing';
import { firstValueFrom } from 'rxjs';
import { attempt } from '../core/attempt';
import { CouncilCalendarStore } from '../core/council-calendar.store';
import { FormProblem } from '../core/form-problem';
import type { FieldWords } from '../core/reconcile';
import { RecordEdit } from '../core/record-edit';
import { Submission } from '../core/submission';
import { InterestFrame } from './interest-frame';
import { formatPounds, penceFrom, poundsPattern } from './interest-words';
import { InterestsApi } from './interests.api';
import { RegisterStore } from './register.store';

type GiftValues = Pick<Gift, 'donor' | 'description' | 'receivedOn' | 'isAccepted' | 'valuePence'>;

const fields: FieldWords<GiftValues>[] = [
  { key: 'donor', label: 'From', isText: true },
  { key: 'description', label: 'What it was', isText: true },
  { key: 'valuePence', label: 'Worth', show: (pence) => formatPounds(pence as number) },
  { key: 'receivedOn', label: 'Received on', show: (date) => formatDate(date as PlainDate) },
  { key: 'isAccepted', label: 'Accepted', show: (isAccepted) => (isAccepted ? 'Accepted' : 'Refused') },
];

/** A gift or an occasion of hospitality that is notified, entered or changed. */
@Component({
  selector: 'mb-gift-edit',
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
  templateUrl: './gift-edit.html',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class GiftEdit {
  readonly personId = input<string>();
  readonly giftId = input<string>();
  protected readonly store = inject(RegisterStore);
  private readonly api = inject(InterestsApi);
  private readonly router = inject(Router);
  private readonly confirm = inject(Confirm);
  protected readonly today = inject(CouncilCalendarStore).today;
  protected readonly submission = new Submission();
  protected readonly form = inject(NonNullableFormBuilder).group({
    donor: ['', [Validators.required, Validators.maxLength(200)]],
    description: ['', [Validators.required, Validators.maxLength(1000)]],
    value: ['', [Validators.required, Validators.pattern(poundsPattern)]],
    receivedOn: [null as PlainDate | null, Validators.required],
    answer: ['accepted' as 'accepted' | 'refused'],
  });
  protected readonly gift = computed(() =>
    this.store.register()?.gifts.find(({ id }) => id === this.giftId()),
  );
  protected readonly title = computed(() => {
    if (this.giftId()) return 'Edit a gift';
    return this.store.isOwn() ? 'Notify a gift' : 'Enter a gift';
  });
  protected readonly messages = {
    donor: { required: 'Enter who gave it.' },
    description: { required: 'Enter what it was.' },
    value: {
      required: 'Enter what it is worth; an estimate will do.',
      pattern: 'Enter pounds, such as 50 or 49.99.',
    },
    receivedOn: { required: 'Enter the day on which it was received.' },
  };

  private readonly edit = new RecordEdit<Gift, GiftValues>({
    dialog: inject(MatDialog),
    fields,
    valuesOf: ({ donor, description, receivedOn, isAccepted, valuePence }) => {
      return { donor, description, receivedOn, isAccepted, valuePence };
    },
    read: () => this.read(),
    write: ({ valuePence, isAccepted, ...values }) =>
      this.form.setValue({
        ...values,
        value: (valuePence / 100).toFixed(2),
        answer: isAccepted ? 'accepted' : 'refused',
      }),
    send: (changes) => attempt(this.api.updateGift(this.giftId() ?? '', changes)),
    name: () => 'this gift',
  });

  constructor() {
    effect(() => {
      const gift = this.gift();
      if (gift) untracked(() => this.edit.show(gift));
    });
  }

  protected save(): Promise<void> {
    return this.submission.run(this.form, async () => {
      const isSaved = this.giftId() ? await this.edit.save(true) : await this.add();
      const problem = this.edit.problem();
      if (problem) throw problem;
      if (isSaved) await this.router.navigateByUrl(this.store.address());
    });
  }

  protected async remove(gift: Gift): Promise<void> {
    const isChosen = await this.confirm.ask({
      title: 'Remove this gift',
      about: `${formatPounds(gift.valuePence)} from ${gift.donor}`,
      points: [{ mark: 'withdrawn', text: 'It leaves the register, and the public register with it.' }],
      action: 'Remove gift',
    });
    if (!isChosen) return;
    await this.submission.run(this.form, async () => {
      const { problem } = await this.store.removeGift(gift);
      if (problem) throw problem;
      await this.router.navigateByUrl(this.store.address());
    });
  }

  private read(): GiftValues {
    const { value, answer, receivedOn, ...values } = this.form.getRawValue();
    return {
      ...values,
      receivedOn: receivedOn ?? '',
      valuePence: penceFrom(value),
      isAccepted: answer === 'accepted',
    };
  }

  private async add(): Promise<true> {
    await firstValueFrom(this.api.addGift(this.personId() ?? null, this.read()));
    return true;
  }
}
