import {
  ChangeDetectionStrategy,
  Component,
  computed,
  effect,
  inject,
  input,
  linkedSignal,
  output,
  signal,
  untracked,
} from '@angular/core';
import { ReactiveFormsModule, FormControl } from '@angular/forms';
import { MatButton } from '@angular/material/button';
import { MatFormFieldModule } from '@angular/material/form-field';
import { MatInputModule } from '@angular/material/input';
import { RouterLink } from '@angular/router';
import type { RecommendationDetail } from '@minutebook/contracts';
import { MbControl, MbField, MbStatus } from '@minutebook/ui';
import type { Observable } from 'rxjs';
import { attempt } from '../core/attempt';
import { FormProblem } from '../core/form-problem';
import { Submission } from '../core/submission';
import { stageOf } from './recommendation-words';
import { RecommendationsApi } from './recommendations.api';
import { ResponseFields } from './response-fields';
import { ResponseText } from './response-text';
import { answerIn, responseForm } from './response-values';

/** The response as the clerk keeps it: written here or by the department, then approved, published or taken back. */
@Component({
  selector: 'mb-response-section',
  imports: [
    FormProblem,
    MatButton,
    MatFormFieldModule,
    MatInputModule,
    MbControl,
    MbField,
    MbStatus,
    ReactiveFormsModule,
    ResponseFields,
    ResponseText,
    RouterLink,
  ],
  templateUrl: './response-section.html',
  styleUrl: './response-section.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class ResponseSection {
  readonly row = input.required<RecommendationDetail>();
  readonly changed = output<RecommendationDetail>();

  private readonly api = inject(RecommendationsApi);
  protected readonly submission = new Submission();
  /** Of what the next save is made on. */
  private readonly version = linkedSignal(() => this.row().response.version);
  protected readonly form = signal(responseForm(blank));
  protected readonly reason = new FormControl('', { nonNullable: true });
  protected readonly isWithdrawing = linkedSignal({ source: () => this.row().id, computation: () => false });
  protected readonly stage = computed(() => this.row().response.stage);
  protected readonly isGiven = computed(() => this.stage() === 'approved' || this.stage() === 'published');
  protected readonly isWritten = computed(() => this.row().mayEdit && !this.isGiven());
  protected readonly stageWord = computed(() => stageOf(this.row().response));
  protected readonly heading = computed(() => {
    const { addressedTo, response } = this.row();
    const name = response.addresseeNow || (response.addresseeChange === '' ? addressedTo : '');
    return name === '' ? 'Response' : `Response of the ${name.replace(/^The /i, '')}`;
  });

  constructor() {
    effect(() => {
      const { response } = this.row();
      untracked(() => this.form.set(responseForm(response)));
    });
  }

  protected save(): Promise<void> {
    return this.run(this.saved());
  }

  /** Saves what is in the form and gives it, if nothing is missing. */
  protected give(): Promise<void> {
    return this.submission.run(this.form(), async () => {
      const { problem, value } = await attempt(this.saved());
      if (problem) throw problem;
      const given = await attempt(this.api.submit(value.id, value.response.version));
      if (!given.problem) return this.changed.emit(given.value);
      this.version.set(value.response.version); // the draft is kept, and the next try is made on it
      throw given.problem;
    });
  }

  protected approve(): Promise<void> {
    const { id, response } = this.row();
    return this.run(this.api.approve(id, response.version));
  }

  protected publish(): Promise<void> {
    const { id, response } = this.row();
    return this.run(this.api.publish(id, response.version));
  }

  protected async withdraw(): Promise<void> {
    const { id, response } = this.row();
    await this.run(this.api.withdraw(id, response.version, this.reason.value));
    if (this.submission.problem() === '') this.isWithdrawing.set(false);
  }

  private saved(): Observable<RecommendationDetail> {
    return this.api.save(this.row().id, answerIn(this.form(), this.version()));
  }

  private run(call: Observable<RecommendationDetail>): Promise<void> {
    return this.submission.run(this.form(), async () => {
      const { problem, value } = await attempt(call);
      if (problem) throw problem;
      this.changed.emit(value);
    });
  }
}

const blank: Parameters<typeof responseForm>[0] = {
  decision: '',
  ...{ reasons: '', whatWillBeDone: '', department: '', cabinetMember: '' },
  ...{ identifiedOfficer: '', financialImplications: '', timetable: '', reportBackOn: null },
};
