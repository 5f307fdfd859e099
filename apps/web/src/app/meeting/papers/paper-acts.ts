import { LiveAnnouncer } from '@angular/cdk/a11y';
import { Injectable, inject } from '@angular/core';
import type { Paper } from '@minutebook/contracts';
import { Confirm } from '@minutebook/ui';
import type { Observable } from 'rxjs';
import { AgendaApi } from '../agenda/agenda.api';
import { AgendaStore } from '../agenda/agenda.store';
import { attempt } from '../../core/attempt';
import { AskWords } from '../shared/words-dialog';

/** What can be done with a paper that is there. */
@Injectable()
export class PaperActs {
  private readonly api = inject(AgendaApi);
  private readonly agenda = inject(AgendaStore);
  private readonly words = inject(AskWords);
  private readonly confirm = inject(Confirm);
  private readonly announcer = inject(LiveAnnouncer);

  async rename(paper: Paper, isExempt: boolean): Promise<void> {
    const title = await this.words.ask({
      title: 'Rename the paper',
      label: 'Title',
      hint: 'As it stands beside the item on the public page.',
      value: paper.title,
      missing: 'Enter what the paper is called.',
      action: 'Rename paper',
      decline: 'Keep the title',
    });
    if (!title || title === paper.title) return;
    await this.change(this.api.changePaper(paper.id, isExempt, { version: paper.version, title }));
  }

  async place(paper: Paper, isExempt: boolean, position: number): Promise<void> {
    const isDone = await this.change(
      this.api.changePaper(paper.id, isExempt, { version: paper.version, position }),
    );
    if (isDone) void this.announcer.announce(`${paper.title} is now paper ${position}`);
  }

  async remove(paper: Paper, isExempt: boolean): Promise<void> {
    const isAgreed = await this.confirm.ask({
      title: 'Remove the paper',
      about: paper.title,
      points: [
        { mark: 'late', text: 'It leaves the item and the next pack. To bring it back, add the file again.' },
        { mark: 'done', text: 'Packs that are built already keep it.' },
      ],
      action: 'Remove paper',
      decline: 'Keep paper',
    });
    if (isAgreed) await this.change(this.api.removePaper(paper.id, isExempt, paper.version));
  }

  private async change(call: Observable<unknown>): Promise<boolean> {
    const { problem } = await attempt(call);
    this.agenda.complain(problem);
    await this.agenda.afterPapers();
    return problem === null;
  }
}
