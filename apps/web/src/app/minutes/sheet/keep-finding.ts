import { Injectable, inject } from '@angular/core';
import { AskWords } from '../../meeting/shared/words-dialog';
import { MinutesApi } from '../minutes.api';
import { MinutesStore } from '../minutes.store';
import { OpenSavings } from '../saving/open-savings';

/** A passage that may point to a child stays as it is, for a reason that is kept with it (C-03). */
@Injectable()
export class KeepFinding {
  private readonly words = inject(AskWords);
  private readonly store = inject(MinutesStore);
  private readonly api = inject(MinutesApi);
  private readonly savings = inject(OpenSavings);

  async ask({ blockId, words }: { blockId: string; words: string }): Promise<void> {
    const reason = await this.words.ask({
      title: `Keep “${words}”`,
      about: 'It may point to a young person. The reason is kept with the minutes and is not printed.',
      label: 'Why it can stay',
      missing: 'Enter why it can stay.',
      action: 'Keep these words',
      decline: 'Cancel',
    });
    const minutes = this.store.minutes();
    if (!reason || !minutes || !(await this.savings.saveAll())) return;
    await this.store.change(this.api.keepFinding(minutes.id, { blockId, words, reason }));
  }
}
