import { ChangeDetectionStrategy, Component, computed, inject } from '@angular/core';
import { presentList } from '@minutebook/domain';
import { MbEmpty } from '@minutebook/ui';
import { ConsoleStore } from './console.store';
import { BackToItems } from './back-to-items';

interface Group {
  label: string;
  names: string[];
}

/** Who was there, in the groups and the order in which the minutes print it (B-14). */
@Component({
  selector: 'mb-attendance-page',
  imports: [BackToItems, MbEmpty],
  template: `
    <mb-back-to-items />
    <h2>Attendance</h2>
    <p class="mb-quiet mb-small-text">
      As the minutes print it, from what the console recorded. A correction in the console corrects it here.
    </p>
    @if (groups().length) {
      <dl class="mb-record">
        @for (group of groups(); track group.label) {
          <dt>{{ group.label }}</dt>
          @for (name of group.names; track name) {
            <dd>{{ name }}</dd>
          }
        }
      </dl>
    } @else {
      <mb-empty
        title="Nobody is recorded yet"
        text="Who was there stands here once it has been recorded in the console."
      />
    }
  `,
  styles: `
    :host {
      display: block;
      padding: 18px var(--mb-page-inset) 40px;
    }

    h2 {
      font-size: 1.375rem;
      line-height: 1.75rem;
    }

    dl {
      margin-top: 16px;
    }

    dt {
      margin-top: 12px;
      font-weight: 600;
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class AttendancePage {
  private readonly console = inject(ConsoleStore);

  protected readonly groups = computed((): Group[] => {
    const [setting, live] = [this.console.setting(), this.console.live()];
    if (!setting || !live) return [];
    const list = presentList(setting, live);
    return [
      { label: 'Present', names: list.present },
      ...list.coOptees,
      { label: 'Also present', names: list.alsoPresent },
      { label: 'Apologies', names: list.apologies },
      { label: 'Substitutes', names: list.substitutes },
    ].filter(({ names }) => names.length > 0);
  });
}
