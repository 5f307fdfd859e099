import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { describeInterest, type LiveDisclosure } from '@minutebook/domain';
import { MbStatus } from '@minutebook/ui';
import { ConsoleActs } from '../acts/console-acts';
import { InterestAct } from '../acts/interest-act';
import { consequencesOf } from '../acts/interest-words';
import { itemName } from '../acts/item-words';
import { shortName } from '../entry/find-people';
import { LiveStore } from '../live.store';

/** An interest that was disclosed, with its three consequences as marks with words. */
@Component({
  selector: 'mb-disclosure-card',
  imports: [MatButton, MbStatus],
  template: `<div class="head">
      <h3>{{ title() }}</h3>
      @if (canChange()) {
        <button matButton class="mb-small" type="button" (click)="change()">
          Change<span class="mb-hidden">: {{ title() }}</span>
        </button>
      }
    </div>
    <p class="what">{{ what() }}</p>
    <div class="marks">
      @for (one of consequences(); track one.word) {
        <mb-status [mark]="one.mark" [word]="one.word" />
      }
    </div>`,
  styles: `
    :host {
      display: block;
      padding: 8px 12px 10px;
      border: 1px solid var(--mb-feint);
      border-radius: var(--mb-radius-3);
      background: var(--mb-sheet);
    }

    .head {
      display: flex;
      gap: 8px;
      align-items: center;
      justify-content: space-between;
      min-height: 28px;
    }

    .what {
      margin-bottom: 6px;
      color: var(--mb-ink-2);
      font-size: 0.8125rem;
      line-height: 1.25rem;
    }

    .marks {
      display: flex;
      flex-wrap: wrap;
      gap: 4px 12px;
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class DisclosureCard {
  readonly disclosure = input.required<LiveDisclosure>();
  /** In the member's own view their name goes without saying. */
  readonly isOwn = input(false);
  private readonly store = inject(LiveStore);
  private readonly acts = inject(ConsoleActs, { optional: true });
  private readonly interests = inject(InterestAct, { optional: true });

  protected readonly title = computed(() => {
    const { participantId, itemId } = this.disclosure();
    const live = this.store.live();
    const person = live?.participants.find(({ id }) => id === participantId);
    const item = live?.items.find(({ id }) => id === itemId);
    const about = item ? itemName(item) : '';
    if (this.isOwn()) return about.slice(0, 1).toUpperCase() + about.slice(1);
    return `${shortName(person?.name ?? '')}, ${about}`;
  });
  protected readonly what = computed(() => {
    const { interest, description, isSensitive } = this.disclosure();
    if (isSensitive) return `${describeInterest(interest)}: sensitive, only the fact is said`;
    return description ? `${describeInterest(interest)}: ${description}` : describeInterest(interest);
  });
  protected readonly consequences = computed(() => consequencesOf(this.disclosure().participation));
  protected readonly canChange = computed(
    () => this.acts !== null && this.store.mayRecord() && this.store.live()?.phase !== 'closed',
  );

  protected change(): void {
    void this.acts?.run({ run: () => this.interests?.disclose('', this.disclosure()) ?? '' });
  }
}
