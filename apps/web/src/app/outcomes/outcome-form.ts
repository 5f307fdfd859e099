import { CdkTextareaAutosize } from '@angular/cdk/text-field';
import { LiveAnnouncer } from '@angular/cdk/a11y';
import {
  ChangeDetectionStrategy,
  Component,
  DOCUMENT,
  ElementRef,
  effect,
  inject,
  input,
  signal,
  untracked,
  viewChild,
} from '@angular/core';
import { MatButton } from '@angular/material/button';
import { MatFormFieldModule } from '@angular/material/form-field';
import { MatInputModule } from '@angular/material/input';
import {
  helpedGroups,
  helpedWords,
  outcomeThemes,
  themeWords,
  type HelpedGroup,
  type OutcomeTheme,
} from '@minutebook/domain';
import { MbControl, MbField } from '@minutebook/ui';
import { LiveStore } from '../live/live.store';
import { newId } from '../live/new-id';
import { TagPicker } from './tag-picker';
import { keepLine, keptLine, noLine } from './kept-line';

/** One thing that this meeting changed: the member's words, what it is about, and whom it helps. */
@Component({
  selector: 'mb-outcome-form',
  imports: [
    CdkTextareaAutosize,
    MatButton,
    MatFormFieldModule,
    MatInputModule,
    MbControl,
    MbField,
    TagPicker,
  ],
  templateUrl: './outcome-form.html',
  styleUrl: './outcome-form.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class OutcomeForm {
  readonly meetingId = input.required<string>();
  private readonly store = inject(LiveStore);
  private readonly announcer = inject(LiveAnnouncer);
  private readonly storage = inject(DOCUMENT).defaultView?.localStorage ?? null;
  private readonly box = viewChild.required<ElementRef<HTMLTextAreaElement>>('box');
  protected readonly themeOptions = outcomeThemes.map((value) => ({ value, label: themeWords[value] }));
  protected readonly helpedOptions = helpedGroups.map((value) => ({ value, label: helpedWords[value] }));
  protected readonly line = signal(noLine);
  protected readonly problem = signal('');
  protected readonly said = signal('');

  constructor() {
    // what was being written when the page was left
    effect(() => {
      const meetingId = this.meetingId();
      untracked(() => this.line.set(keptLine(this.storage, meetingId)));
    });
  }

  protected write(text: string): void {
    this.problem.set('');
    this.said.set('');
    this.keep({ ...this.line(), text });
  }

  protected choose(part: 'themes' | 'helps', values: string[]): void {
    this.keep({ ...this.line(), [part]: values });
  }

  protected log(): void {
    const { text, themes, helps } = this.line();
    if (!text.trim()) {
      this.problem.set('Enter what this meeting changed, or will change.');
      return this.box().nativeElement.focus();
    }
    void this.store.outbox.add({
      to: 'outcomes',
      outcome: {
        id: newId(),
        text: text.trim(),
        themes: themes as OutcomeTheme[],
        helps: helps as HelpedGroup[],
      },
    });
    this.keep(noLine);
    this.said.set('Logged. Add another, or go back to the meeting.');
    void this.announcer.announce(this.said());
    this.box().nativeElement.focus();
  }

  private keep(line: typeof noLine): void {
    this.line.set(line);
    keepLine(this.storage, this.meetingId(), line);
  }
}
