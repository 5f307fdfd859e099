import { signal } from '@angular/core';
import type { FormGroup } from '@angular/forms';
import { showProblem, toProblem } from './problem';

/**
 * The sending of one form: refuses while a field is wrong or a send is under way, and puts a refusal of the API on the fields
 * it names and the rest at the head of the form. What was typed stays.
 */
export class Submission {
  private readonly busy = signal(false);
  private readonly words = signal('');
  readonly isBusy = this.busy.asReadonly();
  readonly problem = this.words.asReadonly();

  /** `send` is run once the fields are right; what it throws, an HTTP error or a problem, is shown. */
  async run(form: FormGroup, send: () => Promise<unknown>): Promise<void> {
    this.words.set('');
    form.markAllAsTouched();
    if (form.invalid || this.busy()) return;
    this.busy.set(true);
    try {
      await send();
    } catch (error) {
      this.words.set(showProblem(form, toProblem(error)));
    } finally {
      this.busy.set(false);
    }
  }
}
