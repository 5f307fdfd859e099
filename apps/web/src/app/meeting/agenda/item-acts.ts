import { LiveAnnouncer } from '@angular/cdk/a11y';
import { Injectable, Injector, inject } from '@angular/core';
import { MatDialog } from '@angular/material/dialog';
import { MatSnackBar } from '@angular/material/snack-bar';
import { Router } from '@angular/router';
import type { AgendaItem } from '@minutebook/contracts';
import { Confirm } from '@minutebook/ui';
import { firstValueFrom } from 'rxjs';
import { MeetingStore } from '../meeting.store';
import { count } from '../shared/amounts';
import { AskWords } from '../shared/words-dialog';
import { AgendaStore } from './agenda.store';
import { nameInSentence, nameOf } from './item-words';
import { MoveToDialog, type MoveToQuestion } from './move-to-dialog';
import { ParagraphsDialog } from './paragraphs-dialog';
import { lastPlace, nextPlace, placeOfNumber, type Target } from './reorder';

export interface ItemAct {
  label: string;
  run: () => void;
}

const undoFor = 8000;

/** What can be done with an item from its menu or by hand, with what is said and how it is taken back. */
@Injectable()
export class ItemActs {
  private readonly store = inject(AgendaStore);
  private readonly meetings = inject(MeetingStore);
  private readonly announcer = inject(LiveAnnouncer);
  private readonly snackBar = inject(MatSnackBar);
  private readonly dialog = inject(MatDialog);
  private readonly injector = inject(Injector);
  private readonly confirm = inject(Confirm);
  private readonly words = inject(AskWords);
  private readonly router = inject(Router);

  /** The menu of one item. An agenda that is published can only lose items, in sight of all. */
  of(item: AgendaItem, mayArrange: boolean): ItemAct[] {
    const open = { label: 'Open', run: () => void this.router.navigate(this.addressOf(item)) };
    const withdrawal =
      item.withdrawnReason === null
        ? { label: 'Withdraw...', run: () => void this.withdraw(item) }
        : { label: 'Put back on the agenda', run: () => void this.store.reinstate(item) };
    if (!mayArrange) return [open, withdrawal];
    const other = item.part === 'A' ? 'B' : 'A';
    return [
      open,
      { label: 'Move up', run: () => this.step(item, -1) },
      { label: 'Move down', run: () => this.step(item, 1) },
      { label: 'Move to number...', run: () => void this.moveToNumber(item) },
      {
        label: other === 'B' ? 'Move to Part B...' : 'Move to Part A',
        run: () => void this.toOtherPart(item),
      },
      withdrawal,
      { label: 'Delete...', run: () => void this.delete(item) },
    ];
  }

  step(item: AgendaItem, by: -1 | 1): void {
    const target = nextPlace(this.store.items(), item, by);
    const end = by === -1 ? 'the first' : 'the last';
    this.say(
      target ? this.store.move(item.id, target) : `${nameOf(item)} is already ${end} of Part ${item.part}`,
    );
  }

  /** A move that may go far, so that it can be taken back. */
  place(item: AgendaItem, target: Target): void {
    const back = this.placeNow(item);
    if (back.part === target.part && back.position === target.position) return;
    const said = this.store.move(item.id, target);
    this.say(said);
    this.offerUndo(said, () => this.say(this.store.move(item.id, back)));
  }

  async moveToNumber(item: AgendaItem): Promise<void> {
    const numbers = this.store
      .items()
      .filter(({ part }) => part === item.part)
      .flatMap(({ number }) => number ?? []);
    const data: MoveToQuestion = {
      name: nameInSentence(item),
      first: Math.min(...numbers),
      last: Math.max(...numbers),
    };
    const dialog = this.dialog.open<MoveToDialog, MoveToQuestion, number>(MoveToDialog, {
      data,
      width: '400px',
    });
    const number = await firstValueFrom(dialog.afterClosed());
    const target = number === undefined ? null : placeOfNumber(this.store.items(), item, number);
    if (target) this.place(item, target);
  }

  toOtherPart(item: AgendaItem): Promise<void> {
    return this.changePart(item, lastPlace(this.store.items(), item.part === 'A' ? 'B' : 'A'));
  }

  async changePart(item: AgendaItem, target: Target): Promise<void> {
    const paragraphs = target.part === 'B' ? await this.askParagraphs(item) : [];
    if (paragraphs) this.say(this.store.move(item.id, target, target.part === 'B' ? paragraphs : undefined));
  }

  async withdraw(item: AgendaItem): Promise<void> {
    const isPublished = this.meetings.isPublished();
    const reason = await this.words.ask({
      title: `Withdraw ${nameInSentence(item)}`,
      about: isPublished
        ? 'The item keeps its number and is shown as withdrawn.'
        : 'The item stays here, struck through, and takes no number.',
      label: 'Reason',
      hint: item.part === 'B' ? 'Write nothing here that is exempt.' : '',
      missing: 'Enter why the item is withdrawn.',
      action: 'Withdraw item',
      decline: 'Keep item',
    });
    if (!reason || !(await this.store.withdraw(item, reason))) return;
    this.offerUndo(`${nameOf(item)} withdrawn`, () => this.putBack(item.id));
  }

  async delete(item: AgendaItem): Promise<void> {
    const papers = item.papers.length;
    const isAgreed = await this.confirm.ask({
      title: `Delete ${nameInSentence(item)}`,
      about: item.title,
      points: [
        { mark: 'late', text: 'The item is taken off the agenda. It cannot be brought back.' },
        ...(papers > 0 ? [{ mark: 'late' as const, text: `${count(papers, 'paper')} go with it.` }] : []),
        { mark: 'done', text: 'To keep it in sight, withdraw it with a reason.' },
      ],
      action: 'Delete item',
      decline: 'Keep item',
    });
    if (!isAgreed || !(await this.store.remove(item))) return;
    this.say(`${nameOf(item)} deleted`);
    if (this.router.url.includes(item.id))
      void this.router.navigate(['/meetings', this.meetings.meetingId(), 'agenda']);
  }

  private addressOf(item: AgendaItem): string[] {
    return ['/meetings', this.meetings.meetingId(), 'agenda', 'items', item.id];
  }

  private askParagraphs(item: AgendaItem): Promise<number[] | undefined> {
    const dialog = this.dialog.open<ParagraphsDialog, AgendaItem, number[]>(ParagraphsDialog, {
      data: item,
      width: '560px',
      injector: this.injector,
    });
    return firstValueFrom(dialog.afterClosed());
  }

  private putBack(itemId: string): void {
    const item = this.store.item(itemId);
    if (item) void this.store.reinstate(item);
  }

  private placeNow({ id, part }: AgendaItem): Target {
    const inPart = this.store.items().filter((item) => item.part === part);
    return { part, position: inPart.findIndex((item) => item.id === id) + 1 };
  }

  private offerUndo(words: string, undo: () => void): void {
    this.snackBar.open(words, 'Undo', { duration: undoFor }).onAction().subscribe(undo);
  }

  private say(words: string): void {
    if (words) void this.announcer.announce(words);
  }
}
