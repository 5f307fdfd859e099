import { ChangeDetectionStrategy, Component, computed, input, output } from '@angular/core';
import type { RegisteredInterest } from '@minutebook/contracts';
import { RegisterEntry } from './register-entry';
import type { CategoryTable } from './register-tables';

/** One category of a register: what the member holds, beside what the partner does. */
@Component({
  selector: 'mb-register-category',
  imports: [RegisterEntry],
  templateUrl: './register-category.html',
  styleUrl: './register-category.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class RegisterCategory {
  readonly table = input.required<CategoryTable>();
  readonly isOwn = input(false);
  readonly canEdit = input(false);
  readonly canOpen = input(false);
  /** Withheld words that were asked for, by entry. */
  readonly withheldWords = input<ReadonlyMap<string, string>>(new Map());
  readonly confirmed = output<RegisteredInterest>();
  readonly takenBack = output<RegisteredInterest>();
  readonly wordsAsked = output<RegisteredInterest>();
  protected readonly headingId = computed(() => `category-${this.table().category}`);
  protected readonly isEmpty = computed(() => !this.table().member.length && !this.table().partner.length);
  protected readonly columns = computed(() => {
    const { member, partner, hasPartner } = this.table();
    const own = { label: this.isOwn() ? 'Me' : 'Member', lines: member };
    return hasPartner ? [own, { label: 'Partner', lines: partner }] : [own];
  });
}
