import {
  ChangeDetectionStrategy,
  Component,
  computed,
  effect,
  inject,
  input,
  untracked,
} from '@angular/core';
import type { MinuteNumbers } from '@minutebook/contracts';
import { formatDate } from '@minutebook/domain';
import { MbEmpty, MbFailed, MbLoading, MbStatus } from '@minutebook/ui';
import { BodyFrame } from '../bodies/body-frame';
import { Fetched } from '../core/fetched';
import { MinuteBookApi } from './minute-book.api';
import { numberRuns } from './number-runs';

/** All minute numbers of a body: whose each is, and of those that are missing, why (M-11, M-13). */
@Component({
  selector: 'mb-minute-numbers-page',
  imports: [BodyFrame, MbEmpty, MbFailed, MbLoading, MbStatus],
  template: `
    <mb-body-frame title="Minute numbers" [bodyId]="bodyId()">
      @if (fetched.value(); as numbers) {
        @if (numbers.length) {
          <div class="scroller" role="region" aria-label="Minute numbers" tabindex="0">
            <table class="mb-table">
              <thead>
                <tr>
                  <th scope="col">Number</th>
                  <th scope="col">Minute</th>
                  <th scope="col">Meeting</th>
                </tr>
              </thead>
              <tbody>
                @for (row of runs(); track row.numbers) {
                  <tr>
                    <th scope="row">{{ row.numbers }}</th>
                    @if (row.gapReason) {
                      <td class="gap"><mb-status mark="withdrawn" word="Left out" />{{ row.gapReason }}</td>
                    } @else {
                      <td>{{ row.title }}</td>
                    }
                    <td>{{ row.heldOn ? formatDate(row.heldOn) : '' }}</td>
                  </tr>
                }
              </tbody>
            </table>
          </div>
          <p class="mb-quiet mb-small-text total">{{ total() }}</p>
        } @else {
          <mb-empty
            title="No numbers yet"
            text="Each minute takes its number when the minutes of a meeting are started."
          />
        }
      } @else if (fetched.problem(); as problem) {
        <mb-failed
          title="The numbers could not be read."
          [detail]="problem.detail"
          [reference]="problem.reference"
          (retry)="load()"
        />
      } @else {
        <mb-loading label="Loading the numbers" [rows]="8" />
      }
    </mb-body-frame>
  `,
  styles: `
    .scroller {
      overflow-x: auto;
    }

    tbody th {
      background: none;
      border-top: 0;
      color: var(--mb-ink);
      border-bottom: 1px solid var(--mb-feint);
      white-space: nowrap;
    }

    .gap {
      display: flex;
      flex-wrap: wrap;
      gap: 2px 10px;
    }

    .total {
      margin-top: 10px;
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class MinuteNumbersPage {
  readonly bodyId = input.required<string>();
  private readonly api = inject(MinuteBookApi);
  protected readonly fetched = new Fetched<MinuteNumbers>();
  protected readonly formatDate = formatDate;
  protected readonly runs = computed(() => numberRuns(this.fetched.value() ?? []));
  protected readonly total = computed(() => {
    const numbers = this.fetched.value() ?? [];
    const gaps = numbers.filter(({ gapReason }) => gapReason).length;
    const all = numbers.length === 1 ? '1 number' : `${numbers.length} numbers`;
    return gaps > 0 ? `${all}, ${gaps} left out` : all;
  });

  constructor() {
    effect(() => {
      this.bodyId();
      untracked(() => void this.load());
    });
  }

  protected load(): Promise<void> {
    return this.fetched.load(this.api.numbers(this.bodyId()));
  }
}
