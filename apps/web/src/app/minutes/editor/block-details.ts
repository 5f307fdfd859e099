import { ChangeDetectionStrategy, Component, computed, inject, input, linkedSignal } from '@angular/core';
import { MeetingStore } from '../../meeting/meeting.store';
import { dueWords, readDue } from '../../live/entry/due-words';
import { ConsoleStore } from '../console.store';
import { hasOwner } from './kinds';
import type { CurrentBlock, MinuteWriting } from './minute-writing';

/** Who owes it and by when, or to whom it goes: one line under the toolbar's buttons. */
@Component({
  selector: 'mb-block-details',
  template: `
    @if (isOwed()) {
      <label>
        <span>Owner</span>
        <input
          #owner
          type="text"
          autocomplete="off"
          list="minute-owners"
          maxlength="200"
          [value]="block().owner"
          (input)="writing().set(block().id, { owner: owner.value })"
        />
      </label>
      <label class="due">
        <span>Due</span>
        <input
          #due
          type="text"
          autocomplete="off"
          placeholder="4 September, next meeting, 6 weeks"
          [value]="dueText()"
          [attr.aria-invalid]="isUnread()"
          [attr.aria-describedby]="isUnread() ? 'due-unread' : null"
          (change)="setDue(due.value)"
        />
      </label>
      @if (isUnread()) {
        <p id="due-unread" role="alert">Write a date such as 4 September, or “next meeting”, or “6 weeks”.</p>
      }
      <datalist id="minute-owners">
        @for (name of owners(); track name) {
          <option [value]="name"></option>
        }
      </datalist>
    } @else {
      <label>
        <span>To whom</span>
        <input
          #to
          type="text"
          autocomplete="off"
          maxlength="200"
          placeholder="Cabinet"
          [value]="block().addressedTo"
          (input)="writing().set(block().id, { addressedTo: to.value })"
        />
      </label>
    }
  `,
  styleUrl: './block-details.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class BlockDetails {
  readonly block = input.required<CurrentBlock>();
  readonly writing = input.required<MinuteWriting>();

  private readonly meetings = inject(MeetingStore);
  private readonly console = inject(ConsoleStore);
  protected readonly isOwed = computed(() => hasOwner(this.block().kind));
  private readonly heldOn = computed(() => this.meetings.meeting()?.heldOn ?? this.meetings.today());
  protected readonly dueText = computed(() => {
    const { due } = this.block();
    return due ? dueWords(due, this.heldOn()) : '';
  });
  /** What was typed could not be read as a time. It stays in the box until it can. */
  protected readonly isUnread = linkedSignal({ source: () => this.block().id, computation: () => false });
  /** Capacities of those who were there: actions are owed by offices, not by persons. */
  protected readonly owners = computed(() => {
    const people = this.console.live()?.participants ?? [];
    return [...new Set(people.map(({ capacity, name }) => capacity || name))].sort();
  });

  protected setDue(words: string): void {
    const due = words.trim() ? readDue(words, this.heldOn()) : null;
    this.isUnread.set(words.trim() !== '' && due === null);
    if (!this.isUnread()) this.writing().set(this.block().id, { due });
  }
}
