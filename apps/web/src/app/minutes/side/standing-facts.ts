import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { MinuteEntryView } from '@minutebook/contracts';
import { formatDate } from '@minutebook/domain';
import { MbStatus } from '@minutebook/ui';
import { MeetingStore } from '../../meeting/meeting.store';
import { formatMoment } from '../../meeting/shared/moments';
import { TrackedText } from '../clearing/tracked-text';
import { MinutesStore } from '../minutes.store';

/** Who approved and who signed, and what the approving meeting corrected in this minute (M-01, M-04). */
@Component({
  selector: 'mb-standing-facts',
  imports: [MbStatus, RouterLink, TrackedText],
  template: `
    @if (signature(); as signature) {
      <section>
        <h2>Signed</h2>
        <p><mb-status mark="signed" [word]="signature.name" /></p>
        <p class="mb-quiet mb-small-text">
          {{ signature.when }}. No word of these minutes can be changed any more.
        </p>
        <p class="mb-quiet mb-small-text digest">SHA-256 {{ signature.sha256 }}</p>
      </section>
    }
    @if (approval(); as approval) {
      <section>
        <h2>Approved</h2>
        <p class="mb-small-text">
          By the
          <a [routerLink]="['/meetings', approval.meetingId, 'minutes']">meeting of {{ approval.on }}</a
          >{{ approval.minuteNumber ? ', minute ' + approval.minuteNumber : '' }}.
        </p>
      </section>
    }
    @if (corrections().length) {
      <section>
        <h2>Corrected by that meeting</h2>
        @for (correction of corrections(); track $index) {
          <mb-tracked-text [before]="correction.before" [after]="correction.after" />
          <p class="mb-quiet mb-small-text">{{ correction.reason }}</p>
        }
      </section>
    }
  `,
  styles: `
    :host {
      display: contents;
    }

    section {
      margin-bottom: 22px;
      padding-bottom: 20px;
      border-bottom: 1px solid var(--mb-feint);
    }

    section + section {
      margin-top: 0;
      padding-top: 0;
      border-top: 0;
    }

    h2 {
      margin-bottom: 8px;
      font: 600 0.9375rem/1.375rem var(--mb-sans);
    }

    .digest {
      overflow-wrap: anywhere;
    }

    mb-tracked-text {
      margin-bottom: 4px;
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class StandingFacts {
  readonly entry = input.required<MinuteEntryView>();

  private readonly store = inject(MinutesStore);
  private readonly meetings = inject(MeetingStore);
  protected readonly signature = computed(() => {
    const signature = this.store.minutes()?.signature;
    return signature && { ...signature, when: formatMoment(signature.at, this.meetings.today()) };
  });
  protected readonly approval = computed(() => {
    const approval = this.store.minutes()?.approval;
    return approval && { ...approval, on: formatDate(approval.heldOn) };
  });
  protected readonly corrections = computed(() => {
    const own = new Set(this.entry().blocks.map(({ id }) => id));
    return (this.store.minutes()?.corrections ?? []).filter(({ blockId }) => own.has(blockId));
  });
}
