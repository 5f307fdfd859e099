import { ChangeDetectionStrategy, Component, computed, inject } from '@angular/core';
import { MbPartB } from '@minutebook/ui';
import { LiveStore } from '../live.store';
import { MotionCard } from '../motions/motion-card';
import { decidedLast, motionInHand } from '../motions/vote-count';
import { ConsoleState } from './console-state';

/** The motion in hand of the item that is shown, or the one decided last. Of Part B it stands on pink paper. */
@Component({
  selector: 'mb-item-motions',
  imports: [MbPartB, MotionCard],
  template: `@if (motion(); as motion) {
    @if (isExempt()) {
      <mb-part-b><mb-motion-card [motion]="motion" [canRecord]="canRecord()" /></mb-part-b>
    } @else {
      <mb-motion-card [motion]="motion" [canRecord]="canRecord()" />
    }
  }`,
  styles: `
    :host {
      display: block;
      max-height: 62%;
      overflow: auto;
      padding: 2px 24px 10px;
    }

    :host:empty {
      display: none;
    }

    mb-part-b mb-motion-card {
      margin: 0 10px 10px 0;
    }

    @media (max-width: 1400px) {
      :host {
        padding-right: 16px;
        padding-left: 16px;
      }
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class ItemMotions {
  private readonly store = inject(LiveStore);
  private readonly state = inject(ConsoleState);
  protected readonly motion = computed(() => {
    const motions = this.store.live()?.motions ?? [];
    const ids = this.state.shownIds();
    const here = motions.filter(({ itemId, state }) => ids.includes(itemId ?? '') && state !== 'withdrawn');
    return motionInHand(motions, ids) ?? decidedLast(here, this.store.live()?.log ?? []);
  });
  protected readonly canRecord = computed(
    () => this.store.mayRecord() && this.store.live()?.phase === 'in-session',
  );
  protected readonly isExempt = computed(() => {
    const motion = this.motion();
    const line = this.store
      .live()
      ?.log.find(({ act }) => act.kind === 'motion-moved' && act.motionId === motion?.motionId);
    return line !== undefined && this.store.exemptIds().has(line.eventId);
  });
}
