import { Injectable, Injector, inject, type Type } from '@angular/core';
import { MatDialog } from '@angular/material/dialog';
import { areMinutesPublic, formatDate } from '@minutebook/domain';
import { Confirm, type Act } from '@minutebook/ui';
import { AskWords } from '../../meeting/shared/words-dialog';
import { MinutesStore } from '../minutes.store';
import { OpenSavings } from '../saving/open-savings';
import type { ActName } from './acts-for';

/** The acts that move minutes on. What is still unsaved is saved first, and each that cannot be undone says what will happen. */
@Injectable()
export class MinutesActs {
  private readonly store = inject(MinutesStore);
  private readonly savings = inject(OpenSavings);
  private readonly confirm = inject(Confirm);
  private readonly words = inject(AskWords);
  private readonly dialog = inject(MatDialog);
  private readonly injector = inject(Injector);

  async run(act: ActName): Promise<void> {
    const minutes = this.store.minutes();
    // nothing goes on with a sentence that only this page has
    if (!minutes || (!areMinutesPublic(minutes.state) && !(await this.savings.saveAll()))) return;
    await this.store.reload();
    await this.acts[act]();
  }

  private readonly acts: Record<ActName, () => Promise<unknown>> = {
    'send-chair': () => this.send('chair'),
    'send-officers': () => this.send('officers'),
    'take-back': () => this.store.act('return', { note: '' }),
    'pass-on': () => this.store.act('clear', {}),
    return: () => this.return(),
    clear: () => this.clear(),
    publish: () => this.open(() => import('./publish-dialog').then((m) => m.PublishMinutesDialog)),
    approve: () => this.open(() => import('./approve-dialog').then((m) => m.ApproveDialog), '720px'),
    sign: () => this.open(() => import('./sign-dialog').then((m) => m.SignDialog)),
  };

  private async send(to: 'chair' | 'officers'): Promise<void> {
    const who = to === 'chair' ? 'the Chair' : 'the officers';
    const open = this.store.minutes()?.checks.filter(({ blocks }) => blocks).length ?? 0;
    const left = open === 1 ? 'One thing has' : `${open} things have`;
    await this.ask(
      {
        title: `Send the draft to ${who}`,
        about: this.about(),
        points: [
          {
            mark: 'done',
            text: `${capital(who)} can read it, comment and suggest other words. You decide about those.`,
          },
          { mark: 'draft', text: 'It stays a draft, and the public sees nothing of it.' },
          ...(open > 0
            ? [{ mark: 'soon' as const, text: `${left} to be put right before it can be published.` }]
            : []),
        ],
        action: `Send to ${who}`,
      },
      () => this.store.act('send', { to }),
    );
  }

  private async clear(): Promise<void> {
    await this.ask(
      {
        title: 'Clear the minutes',
        about: this.about(),
        points: [
          { mark: 'done', text: 'They may be published as draft in these words.' },
          {
            mark: 'open',
            text: 'The clerk can still take them back to draft, and then they come to you again.',
          },
        ],
        action: 'Clear the minutes',
      },
      () => this.store.act('clear', {}),
    );
  }

  private async return(): Promise<void> {
    const note = await this.words.ask({
      title: 'Return the draft to the clerk',
      about: 'Comments and suggestions stay in place.',
      label: 'Note',
      hint: 'What should be looked at again.',
      missing: 'Write what should be looked at again.',
      action: 'Return the draft',
      decline: 'Not yet',
    });
    if (note) await this.store.act('return', { note });
  }

  private async ask(act: Act, run: () => Promise<unknown>): Promise<void> {
    if (await this.confirm.ask(act)) await run();
  }

  private about(): string {
    const minutes = this.store.minutes();
    return minutes ? `${minutes.body.name}, ${formatDate(minutes.heldOn)}` : '';
  }

  private async open(load: () => Promise<Type<unknown>>, width = '560px'): Promise<void> {
    this.dialog.open(await load(), { width, injector: this.injector, autoFocus: 'dialog' });
  }
}

const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);
