import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { Commitment } from '@minutebook/contracts';
import { formatDate } from '@minutebook/domain';
import { addresseeWords, longDue } from './commitment-words';

/** Who owes it until when, and what else is known of it. */
@Component({
  selector: 'mb-commitment-facts',
  imports: [RouterLink],
  template: `
    <dl class="mb-pairs">
      <dt>Owner</dt>
      <dd>
        {{ row().owner || 'No owner' }}
        @if (row().ownerEmail) {
          <br /><span class="mb-quiet mb-small-text">{{ row().ownerEmail }}</span>
        }
      </dd>
      <dt>Due</dt>
      <dd>{{ longDue(row()) }}</dd>
      @if (row().addressedTo || row().addresseeKind) {
        <dt>Addressed to</dt>
        <dd>{{ row().addressedTo || addresseeWords[row().addresseeKind] }}</dd>
      }
      <dt>Topics</dt>
      <dd>
        @for (topic of row().topics; track topic; let isLast = $last) {
          <a [routerLink]="['/topics', 'tag', topic]">{{ topic }}</a>{{ isLast ? '' : ', ' }}
        } @empty {
          None
        }
      </dd>
      @if (row().circulatedTo) {
        <dt>Answer sent to</dt>
        <dd>
          {{ row().circulatedTo }}
          @if (row().circulatedOn; as on) {
            <br /><span class="mb-quiet">{{ formatDate(on) }}</span>
          }
        </dd>
      }
      @if (row().closedAt; as at) {
        <dt>Closed</dt>
        <dd>{{ formatDate(at.slice(0, 10)) }}{{ row().closedBy ? ', ' + row().closedBy : '' }}</dd>
      }
    </dl>
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class CommitmentFacts {
  readonly row = input.required<Commitment>();
  protected readonly addresseeWords = addresseeWords;
  protected readonly formatDate = formatDate;
  protected readonly longDue = longDue;
}
