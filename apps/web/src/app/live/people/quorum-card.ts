import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import type { Quorum } from '@minutebook/domain';
import { MbStatus } from '@minutebook/ui';
import { quorumWords } from './people-words';

/** How many voting members are here, against the quorum: one bar a seat, the quorum as an upright mark, and all of it in words. */
@Component({
  selector: 'mb-quorum-card',
  imports: [MbStatus],
  template: `<div class="head">
      <b>{{ quorum().present }} of {{ quorum().seats }} voting members here</b>
      <mb-status [mark]="standing().mark" [word]="standing().word" />
    </div>
    <div class="seats" aria-hidden="true">
      @for (seat of seats(); track $index) {
        <i [class.empty]="!seat.isFilled" [class.quorum]="seat.isQuorum"></i>
      }
    </div>
    <p>{{ words() }}</p>`,
  styles: `
    :host {
      display: block;
      padding: 12px 14px;
      border: 1px solid var(--mb-feint);
      border-radius: var(--mb-radius-3);
      background: var(--mb-sheet);
    }

    .head {
      display: flex;
      flex-wrap: wrap;
      gap: 0 12px;
      justify-content: space-between;
    }

    .seats {
      display: flex;
      gap: 4px;
      margin: 8px 0 4px;
    }

    i {
      position: relative;
      flex: 1;
      height: 10px;
      border-radius: 2px;
      background: var(--mb-blue);
    }

    .empty {
      border: 1.5px dashed var(--mb-rule);
      background: none;
    }

    .quorum::after {
      content: '';
      position: absolute;
      top: -4px;
      right: -3px;
      bottom: -4px;
      width: 2px;
      background: var(--mb-ink);
    }

    p {
      color: var(--mb-ink-2);
      font-size: 0.8125rem;
      line-height: 1.25rem;
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class QuorumCard {
  readonly quorum = input.required<Quorum>();
  readonly hasBegun = input(true);
  protected readonly words = computed(() => quorumWords(this.quorum(), this.hasBegun()));
  protected readonly standing = computed(() => {
    if (this.quorum().isQuorate) return { mark: 'done' as const, word: 'Quorate' };
    return this.hasBegun()
      ? { mark: 'late' as const, word: 'Inquorate' }
      : { mark: 'open' as const, word: 'Not quorate yet' };
  });
  protected readonly seats = computed(() => {
    const { seats, present, required } = this.quorum();
    return Array.from({ length: Math.max(seats, required) }, (_, index) => ({
      isFilled: index < present,
      isQuorum: index + 1 === required,
    }));
  });
}
