import { Injectable, Injector, inject } from '@angular/core';
import { MatDialog } from '@angular/material/dialog';
import type { MinuteComment, MinuteSuggestion, StoredBlock } from '@minutebook/contracts';
import { contentOf, plainTextOf } from '@minutebook/domain';
import { firstValueFrom } from 'rxjs';
import { AskWords } from '../../meeting/shared/words-dialog';
import { MinutesApi } from '../minutes.api';
import { MinutesStore } from '../minutes.store';
import { OpenSavings } from '../saving/open-savings';

/** Comments and suggested wordings, while the minutes are being cleared. */
@Injectable()
export class MinutesTalk {
  private readonly api = inject(MinutesApi);
  private readonly store = inject(MinutesStore);
  private readonly savings = inject(OpenSavings);
  private readonly words = inject(AskWords);
  private readonly dialog = inject(MatDialog);
  private readonly injector = inject(Injector);

  async comment(blockId: string): Promise<void> {
    await this.savings.saveAll(); // a comment is on a block that is there
    const text = await this.words.ask({
      title: 'Comment',
      label: 'Comment',
      hint: 'For those who write and clear these minutes. It is not printed.',
      missing: 'Write the comment.',
      action: 'Add comment',
      decline: 'Cancel',
    });
    if (text) await this.store.change(this.api.comment(blockId, text));
  }

  async resolve({ id }: MinuteComment): Promise<void> {
    await this.store.change(this.api.resolveComment(id));
  }

  async suggest(block: StoredBlock): Promise<void> {
    const { SuggestDialog } = await import('./suggest-dialog');
    const before = plainTextOf(block.content);
    const dialog = this.dialog.open<InstanceType<typeof SuggestDialog>, string, string>(SuggestDialog, {
      data: before,
      width: '640px',
      injector: this.injector,
    });
    const after = await firstValueFrom(dialog.afterClosed());
    if (!after || after === before) return;
    await this.store.change(this.api.suggest(block.id, block.version, contentOf(after)));
  }

  async decide({ id }: MinuteSuggestion, take: boolean): Promise<void> {
    if (take && !(await this.savings.saveAll())) return;
    await this.store.change(this.api.decide(id, take));
  }
}
