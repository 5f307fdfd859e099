import { ChangeDetectionStrategy, Component, computed, inject } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { LiveStore } from '../live.store';
import { EntryStore } from '../entry/entry.store';
import type { EntryDraft } from '../outbox/entry-draft';
import type { OutboxEntry } from '../outbox/outbox-entry';
import { dueWords } from '../entry/due-words';
import { clockWords } from '../record-time';
import { kindOf, wordsOf } from '../log/log-words';

/** What the server did not take, in sight until it is mended or discarded. */
@Component({
  selector: 'mb-refused-entries',
  imports: [MatButton],
  template: `@for (entry of entries(); track entry.id) {
    <div class="mb-note late" role="alert">
      <p>
        <b>Not recorded: {{ entry.words }}</b> {{ entry.why }}
      </p>
      <div class="mb-row">
        @if (entry.draft) {
          <button matButton="outlined" class="mb-small" type="button" (click)="mend(entry.id, entry.draft)">
            Mend it
          </button>
        }
        <button
          matButton="outlined"
          class="mb-small"
          type="button"
          (click)="store.outbox.sendAgain(entry.id)"
        >
          Send again
        </button>
        <button matButton class="mb-small" type="button" (click)="store.outbox.discard(entry.id)">
          Discard
        </button>
      </div>
    </div>
  }`,
  styles: `
    :host {
      display: grid;
      gap: 6px;
      max-height: 30vh;
      overflow: auto;
      padding: 0 24px;
    }

    .mb-row {
      margin-top: 6px;
    }

    @media (max-width: 1400px) {
      :host {
        padding: 0 16px;
      }
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class RefusedEntries {
  protected readonly store = inject(LiveStore);
  private readonly entry = inject(EntryStore);
  protected readonly entries = computed(() =>
    this.store.outbox.refused().map((entry) => ({
      id: entry.id,
      words: this.words(entry),
      why: entry.refusal?.detail ?? '',
      draft: draftOf(entry, this.store.setting()?.heldOn ?? ''),
    })),
  );

  protected mend(id: string, draft: Partial<EntryDraft>): void {
    this.entry.mend(draft);
    void this.store.outbox.discard(id);
  }

  private words({ parcel }: OutboxEntry): string {
    if (parcel.to === 'outcomes') return parcel.outcome.text;
    const { act, at, itemId, id } = parcel.event;
    if (act.kind === 'corrected') return `a correction of ${clockWords(at)}.`;
    const [setting, live] = [this.store.setting(), this.store.live()];
    const line = { eventId: id, seq: 0, at, itemId, act, recordedBy: '', isCorrected: false };
    return `${clockWords(at)} ${setting && live ? wordsOf(setting, live, line) : kindOf(act).label}`;
  }
}

/** What goes back into the entry line; null for an act that is done anew rather than mended. */
function draftOf({ parcel }: OutboxEntry, heldOn: string): Partial<EntryDraft> | null {
  if (parcel.to === 'outcomes') return { kind: 'outcome', text: parcel.outcome.text };
  const { act, at } = parcel.event;
  if (act.kind === 'noted') {
    const due = act.due ? dueWords(act.due, heldOn) : '';
    return { kind: act.note, text: act.text, owner: act.owner, due, at };
  }
  if (act.kind !== 'motion-moved') return null;
  const { text, moverId, seconderId, amendsId } = act;
  return { kind: 'motion', text, moverId, seconderId: seconderId ?? '', amendsId: amendsId ?? '', at };
}
