import { ChangeDetectionStrategy, Component, effect, inject, input, untracked } from '@angular/core';
import { RouterLink } from '@angular/router';
import { MbFailed, MbLoading, MbPageHeader } from '@minutebook/ui';
import { RegisterStore } from './register.store';

/** Head and states of the forms below a register's address; the form shows once the register is here. */
@Component({
  selector: 'mb-interest-frame',
  imports: [MbFailed, MbLoading, MbPageHeader, RouterLink],
  templateUrl: './interest-frame.html',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class InterestFrame {
  readonly title = input.required<string>();
  /** Left out for the reader's own register. */
  readonly personId = input<string>();
  protected readonly store = inject(RegisterStore);

  constructor() {
    effect(() => {
      const personId = this.personId() ?? null;
      untracked(() => this.store.ensure(personId));
    });
  }

  protected load(): void {
    void this.store.load(this.personId() ?? null);
  }
}
