import { LiveAnnouncer } from '@angular/cdk/a11y';
import { ChangeDetectionStrategy, Component, computed, inject, input, output, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import type { OutcomeLogLine } from '@minutebook/contracts';
import { MbStatus } from '@minutebook/ui';
import { SessionStore } from '../core/session.store';
import { ReviewActs } from './review-acts';
import { answersOf, reviewStanding } from './review-words';

/** Under a line of the log: what it came from, whether it lasted, and the forms for those who may say so. */
@Component({
  selector: 'mb-outcome-review',
  imports: [MatButton, MbStatus, RouterLink],
  templateUrl: './outcome-review.html',
  styleUrl: './outcome-review.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class OutcomeReview {
  readonly line = input.required<OutcomeLogLine>();
  readonly changed = output<OutcomeLogLine>();

  private readonly acts = inject(ReviewActs);
  private readonly session = inject(SessionStore);
  private readonly announcer = inject(LiveAnnouncer);
  protected readonly standing = computed(() => reviewStanding(this.line()));
  /** Whether the answers before the newest are shown too. */
  protected readonly isLong = signal(false);
  protected readonly answers = computed(() => answersOf(this.line()).slice(0, this.isLong() ? undefined : 1));
  protected readonly mayReview = computed(() => {
    const { review, meeting } = this.line();
    return review.state !== 'not-due' && this.session.can('outcomes.review', meeting.bodyId);
  });
  protected readonly mayAsk = computed(() => this.line().review.state !== 'not-due' && this.mayLink());
  protected readonly mayLink = computed(() => this.session.can('outcomes.edit', this.line().meeting.bodyId));

  protected async review(): Promise<void> {
    this.tell(await this.acts.review(this.line()), 'Answer saved.');
  }

  protected async link(): Promise<void> {
    this.tell(await this.acts.link(this.line()), 'Links saved.');
  }

  protected async ask(): Promise<void> {
    if (await this.acts.askPanel(this.line())) void this.announcer.announce('The panel was asked.');
  }

  private tell(saved: OutcomeLogLine | null, words: string): void {
    if (!saved) return;
    this.changed.emit(saved);
    void this.announcer.announce(words);
  }
}
