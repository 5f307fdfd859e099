import {
  ChangeDetectionStrategy,
  Component,
  computed,
  input,
  linkedSignal,
  output,
  viewChild,
} from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import type { RecommendationDetail } from '@minutebook/contracts';
import { formatDate } from '@minutebook/domain';
import { AddresseeForm } from './addressee-form';
import { ConclusionsForm } from './conclusions-form';

/** The words of a recommendation, what it rests on and to whom it was made; the clerk may correct the last two. */
@Component({
  selector: 'mb-recommendation-text',
  imports: [AddresseeForm, ConclusionsForm, MatButton, RouterLink],
  templateUrl: './recommendation-text.html',
  styleUrl: './recommendation-text.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class RecommendationText {
  readonly row = input.required<RecommendationDetail>();
  readonly changed = output<RecommendationDetail>();

  /** Shut when another recommendation takes its place. */
  protected readonly editing = linkedSignal<string, '' | 'conclusions' | 'addressee'>({
    source: () => this.row().id,
    computation: () => '',
  });
  protected readonly held = computed(() => formatDate(this.row().meeting.heldOn));

  private readonly choose = viewChild<MatButton>('choose');
  private readonly rename = viewChild<MatButton>('rename');

  protected toggle(form: 'conclusions' | 'addressee'): void {
    this.editing.update((open) => (open === form ? '' : form));
  }

  /** The keyboard goes back to the button that opened the form. */
  protected close(): void {
    const opener = this.editing() === 'conclusions' ? this.choose() : this.rename();
    this.editing.set('');
    opener?.focus();
  }
}
