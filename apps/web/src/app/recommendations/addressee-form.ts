import {
  ChangeDetectionStrategy,
  Component,
  computed,
  effect,
  inject,
  input,
  output,
  untracked,
} from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import { FormControl, FormGroup, ReactiveFormsModule } from '@angular/forms';
import { MatButton } from '@angular/material/button';
import { MatFormFieldModule } from '@angular/material/form-field';
import { MatInputModule } from '@angular/material/input';
import type { RecommendationDetail } from '@minutebook/contracts';
import { addresseeRefusal, noticeGoesTo, type AddresseeChange } from '@minutebook/domain';
import { MbControl, MbField } from '@minutebook/ui';
import { attempt } from '../core/attempt';
import { FormProblem } from '../core/form-problem';
import { Submission } from '../core/submission';
import { RecommendationsApi } from './recommendations.api';

/** What became of whoever a recommendation was made to: renamed, or dissolved with or without somebody to take over. */
@Component({
  selector: 'mb-addressee-form',
  imports: [
    FormProblem,
    MatButton,
    MatFormFieldModule,
    MatInputModule,
    MbControl,
    MbField,
    ReactiveFormsModule,
  ],
  templateUrl: './addressee-form.html',
  styles: `
    form {
      margin-top: 14px;
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class AddresseeForm {
  readonly row = input.required<RecommendationDetail>();
  readonly changed = output<RecommendationDetail>();
  readonly closed = output();

  private readonly api = inject(RecommendationsApi);
  protected readonly submission = new Submission();
  protected readonly form = new FormGroup({
    change: new FormControl<AddresseeChange | ''>('', { nonNullable: true }),
    nameNow: new FormControl('', { nonNullable: true }),
  });
  private readonly values = toSignal(this.form.valueChanges, { initialValue: this.form.value });
  protected readonly change = computed(() => this.values().change ?? '');
  protected readonly choices = computed(() => {
    const name = this.row().addressedTo;
    return [
      { value: '', label: `${name} still has that name` },
      { value: 'renamed', label: `${name} was renamed` },
      { value: 'dissolved', label: `${name} was dissolved` },
    ];
  });
  /** What the notice says of it, as the form stands; empty while that cannot be. */
  protected readonly sentence = computed(() => {
    const { change = '', nameNow = '' } = this.values();
    const addressee = { nameThen: this.row().addressedTo, change, nameNow: nameNow.trim() };
    return addresseeRefusal(addressee) === null ? noticeGoesTo(addressee).sentence : '';
  });

  constructor() {
    effect(() => {
      const { addresseeChange: change, addresseeNow: nameNow } = this.row().response;
      untracked(() => this.form.setValue({ change, nameNow }));
    });
  }

  protected save(): Promise<void> {
    return this.submission.run(this.form, async () => {
      const { id, response } = this.row();
      const said = { version: response.version, ...this.form.getRawValue() };
      const { problem, value } = await attempt(this.api.changeAddressee(id, said));
      if (problem) throw problem;
      this.changed.emit(value);
      this.closed.emit();
    });
  }
}
