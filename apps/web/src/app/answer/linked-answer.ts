import { computed, signal } from '@angular/core';
import type { FormGroup } from '@angular/forms';
import type { Observable } from 'rxjs';
import { attempt } from '../core/attempt';
import { Fetched } from '../core/fetched';
import { Submission } from '../core/submission';
import { refusalOf, type LinkRefusal } from './link-words';

/** What a mailed link opens, and the one answer that it is good for. */
export class LinkedAnswer<Shown> {
  readonly fetched = new Fetched<Shown>();
  readonly submission = new Submission();
  readonly isSent = signal(false);
  private readonly refused = signal<LinkRefusal | null>(null);
  /** Why the link does not open, or no longer takes an answer. */
  readonly refusal = computed(() => {
    const problem = this.fetched.problem();
    return this.refused() ?? (problem ? refusalOf(problem) : null);
  });

  /** Sends a form that is right; whether it was taken. A problem of the form stands at its head, one of the link in its place. */
  async send(form: FormGroup, send: () => Observable<unknown>): Promise<boolean> {
    await this.submission.run(form, async () => {
      const { problem } = await attempt(send());
      if (problem?.code.startsWith('link-')) return this.refused.set(refusalOf(problem));
      if (problem) throw problem;
      this.isSent.set(true);
    });
    return this.isSent();
  }
}
