import {
  ChangeDetectionStrategy,
  Component,
  computed,
  effect,
  inject,
  input,
  signal,
  untracked,
} from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import type { RecommendationDetail } from '@minutebook/contracts';
import { formatDate } from '@minutebook/domain';
import { MbFailed, MbIcon, MbLoading, MbPageHeader, MbStatus, MbTwoMonths } from '@minutebook/ui';
import { Fetched } from '../core/fetched';
import { PageTitle } from '../core/page-title';
import { CommitteeForm } from './committee-form';
import { NoticeForm } from './notice-form';
import { daysLeftWords, numbersOf, stateMarks, stateWords } from './recommendation-words';
import { RecommendationsApi } from './recommendations.api';
import { RecommendationSide } from './recommendation-side';
import { RecommendationText } from './recommendation-text';
import { ResponseSection } from './response-section';

/** One recommendation: its clock, its words, the response to it, and what has happened and will. */
@Component({
  selector: 'mb-recommendation-page',
  imports: [
    CommitteeForm,
    MatButton,
    MbFailed,
    MbIcon,
    MbLoading,
    MbPageHeader,
    MbStatus,
    MbTwoMonths,
    NoticeForm,
    RecommendationSide,
    RecommendationText,
    ResponseSection,
    RouterLink,
  ],
  templateUrl: './recommendation-page.html',
  styleUrl: './recommendation-page.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class RecommendationPage {
  /** From the address. */
  readonly commitmentId = input.required<string>();

  private readonly api = inject(RecommendationsApi);
  private readonly title = inject(PageTitle);
  protected readonly fetched = new Fetched<RecommendationDetail>();
  protected readonly isExplained = signal(false);
  protected readonly long = formatDate;
  protected readonly words = computed(() => {
    const row = this.fetched.value();
    if (!row) return null;
    return {
      numbers: numbersOf(row),
      mark: stateMarks[row.state],
      state: stateWords[row.state],
      left: daysLeftWords(row),
      held: formatDate(row.meeting.heldOn),
      reminderOn: row.next.find(({ text }) => text.startsWith('Reminder'))?.on ?? null,
    };
  });
  protected readonly isAnswered = computed(() => {
    const stage = this.fetched.value()?.response.stage;
    return stage === 'approved' || stage === 'published';
  });
  constructor() {
    effect(() => {
      if (this.commitmentId()) untracked(() => void this.load());
    });
  }

  protected async load(): Promise<void> {
    await this.fetched.load(this.api.read(this.commitmentId()));
    const words = this.words();
    if (words) this.title.name(`Recommendation ${words.numbers}`);
  }
}
