import { ChangeDetectionStrategy, Component, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { SessionStore } from '../core/session.store';

/** The parts of the place "Interests", as visible links. Who has only a register of their own sees none. */
@Component({
  selector: 'mb-interest-views',
  imports: [RouterLink],
  template: `@if (readsRegisters) {
    <nav class="mb-filters" aria-label="Parts of interests">
      <a routerLink="/interests" [attr.aria-current]="view() === 'registers' ? 'true' : null">Members</a>
      <a
        routerLink="/interests/dispensations"
        [attr.aria-current]="view() === 'dispensations' ? 'true' : null"
        >Dispensations</a
      >
      @if (hasOwn) {
        <a routerLink="/interests/own" [attr.aria-current]="view() === 'own' ? 'true' : null">My register</a>
      }
    </nav>
  }`,
  styles: `
    nav {
      margin-bottom: 20px;
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class InterestViews {
  readonly view = input.required<'registers' | 'dispensations' | 'own'>();
  private readonly session = inject(SessionStore);
  protected readonly readsRegisters = this.session.can('interests.read');
  protected readonly hasOwn = this.session.can('interests.own');
}
