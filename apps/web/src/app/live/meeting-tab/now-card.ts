import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { formatParagraphs, formatTime } from '@minutebook/domain';
import { MbStatus } from '@minutebook/ui';
import { itemFacts, itemHeading } from '../console/item-facts';
import { sessionWords } from '../console/session-words';
import { shortName } from '../entry/find-people';
import { LiveStore } from '../live.store';
import { clockWords } from '../record-time';

/** What is on now, in the largest words of the page; who presides; and whether the public is out. */
@Component({
  selector: 'mb-now-card',
  imports: [MbStatus],
  template: `<div aria-live="polite">
    @if (isShut()) {
      <mb-status mark="exempt" word="Not for publication" />
      <h2>The meeting is in private session since {{ privateSince() }}</h2>
      <p class="mb-quiet">It can be followed here again once the public is readmitted.</p>
    } @else {
      <p class="states">
        <mb-status [mark]="session().mark" [word]="session().word" />
        @if (privateSince()) {
          <mb-status mark="exempt" [word]="'Public excluded since ' + privateSince() + ', ' + paragraphs()" />
        }
      </p>
      <h2>{{ heading() }}</h2>
      <p class="mb-quiet">{{ facts() }}</p>
    }
    @if (presiding()) {
      <p class="mb-quiet">{{ presiding() }}</p>
    }
  </div>`,
  styles: `
    :host {
      display: block;
      padding: 14px 16px;
      border: 1px solid var(--mb-rule);
      border-radius: var(--mb-radius-3);
    }

    :host(.exempt) {
      padding-left: 24px;
      border-color: var(--mb-pink-edge);
      background:
        repeating-linear-gradient(
            135deg,
            transparent 0 6px,
            color-mix(in srgb, var(--mb-pink-edge) 34%, transparent) 6px 7px
          )
          left / 10px 100% no-repeat,
        var(--mb-pink);
    }

    .states {
      display: flex;
      flex-wrap: wrap;
      gap: 2px 14px;
    }

    h2 {
      margin: 4px 0 2px;
      font-size: 1.375rem;
      line-height: 1.75rem;
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
  host: { '[class.exempt]': 'privateSince()' },
})
export class NowCard {
  readonly isShut = input(false);
  private readonly store = inject(LiveStore);
  private readonly live = computed(() => this.store.live());
  private readonly items = computed(() => {
    const live = this.live();
    return live?.items.filter(({ id }) => live.currentItemIds.includes(id)) ?? [];
  });
  private readonly spell = computed(() =>
    this.live()?.isPrivate ? this.live()?.privateSpells.at(-1) : undefined,
  );

  protected readonly session = computed(() => {
    const live = this.live();
    return live ? sessionWords(live) : { mark: 'open' as const, word: '' };
  });
  protected readonly heading = computed(() => {
    const live = this.live();
    const setting = this.store.setting();
    if (live?.phase === 'not-begun' && setting) return `Begins at ${formatTime(setting.startTime)}`;
    return itemHeading(this.items(), live?.phase ?? 'not-begun');
  });
  protected readonly facts = computed(() => {
    const live = this.live();
    if (live?.phase === 'not-begun') return this.store.setting()?.venue ?? '';
    return live && this.items().length > 0 ? itemFacts(this.items(), live) : '';
  });
  protected readonly privateSince = computed(() => {
    const spell = this.spell();
    return spell ? clockWords(spell.from) : '';
  });
  protected readonly paragraphs = computed(() => {
    const paragraphs = this.spell()?.paragraphs ?? [];
    return paragraphs.length > 0 ? formatParagraphs(paragraphs) : 'confidential';
  });
  protected readonly presiding = computed(() => {
    const live = this.live();
    const person = live?.participants.find(({ id }) => id === live.presidingId);
    return person && live?.phase !== 'closed' ? `${shortName(person.name)} presides` : '';
  });
}
