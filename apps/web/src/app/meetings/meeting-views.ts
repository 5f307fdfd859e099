import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { MbIcon } from '@minutebook/ui';
import { BodiesStore } from '../core/bodies.store';

/** List or calendar, and the filters, as visible links that keep everything in the address. */
@Component({
  selector: 'mb-meeting-views',
  imports: [MbIcon, RouterLink],
  templateUrl: './meeting-views.html',
  styles: `
    nav {
      gap: 8px 16px;
    }

    ul {
      display: flex;
      flex-wrap: wrap;
      gap: 8px;
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class MeetingViews {
  readonly view = input.required<'list' | 'calendar'>();
  readonly body = input<string>();
  readonly show = input<string>();
  protected readonly bodies = inject(BodiesStore).all;
  protected readonly address = computed(() => (this.view() === 'list' ? '/meetings' : '/meetings/calendar'));
}
