import { DestroyRef, Injectable, effect, inject, signal } from '@angular/core';
import { MatDialog } from '@angular/material/dialog';
import type { StoredBlock } from '@minutebook/contracts';
import {
  MbConflictDialog,
  type ConflictChoice,
  type ConflictDialogInput,
  type ConflictField,
} from '@minutebook/ui/editing';
import { firstValueFrom } from 'rxjs';
import { attempt } from '../../core/attempt';
import { MinutesApi } from '../minutes.api';
import { MinutesStore } from '../minutes.store';
import { Device } from '../saving/device';
import { EntrySaving } from '../saving/entry-saving';

/** The checks follow what is written, but not at every pause. */
const checksAfter = 4000;

/** Ties the saving of a minute to the API, the device and the dialog of a conflict. */
@Injectable()
export class StartSaving {
  private readonly api = inject(MinutesApi);
  private readonly store = inject(MinutesStore);
  private readonly device = inject(Device);
  private readonly dialog = inject(MatDialog);
  private readonly saving = signal<EntrySaving | null>(null);

  constructor() {
    let timer: ReturnType<typeof setTimeout> | undefined;
    effect(() => {
      const saving = this.saving();
      clearTimeout(timer);
      if (saving?.status() === 'saved') timer = setTimeout(() => void this.store.reload(), checksAfter);
    });
    inject(DestroyRef).onDestroy(() => {
      clearTimeout(timer);
    });
  }

  begin(entryId: string, blocks: readonly StoredBlock[], isExempt: boolean): EntrySaving {
    const saving = new EntrySaving(blocks, {
      minute: isExempt ? `${entryId}/exempt` : entryId,
      device: this.device,
      ask: (fields) => this.ask(fields),
      send: async (changes) => {
        if (isExempt) return attempt(this.api.saveExemptBlocks(entryId, changes));
        const outcome = await attempt(this.api.saveBlocks(entryId, changes));
        if (outcome.value) this.store.accept(outcome.value);
        return outcome;
      },
    });
    this.saving.set(saving);
    return saving;
  }

  private ask(fields: ConflictField[]): Promise<ConflictChoice | undefined> {
    const data: ConflictDialogInput = {
      title: fields.length === 1 ? 'Two versions of one block' : 'Two versions of this minute',
      explanation: 'Somebody else saved this while you were writing. Nothing of yours is lost.',
      fields,
    };
    const dialog = this.dialog.open<MbConflictDialog, ConflictDialogInput, ConflictChoice>(MbConflictDialog, {
      data,
      width: '640px',
      autoFocus: 'dialog',
    });
    return firstValueFrom(dialog.afterClosed());
  }
}
