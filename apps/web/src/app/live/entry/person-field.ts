import {
  ChangeDetectionStrategy,
  Component,
  ElementRef,
  computed,
  effect,
  inject,
  input,
  signal,
  untracked,
  viewChild,
} from '@angular/core';
import { NgControl, type ControlValueAccessor } from '@angular/forms';
import { MatAutocompleteModule, MatAutocompleteTrigger } from '@angular/material/autocomplete';
import { MatFormFieldModule } from '@angular/material/form-field';
import { MatInputModule } from '@angular/material/input';
import type { LiveParticipant } from '@minutebook/domain';
import { MbControl } from '@minutebook/ui';
import { findPeople, shortName } from './find-people';

const listStays = 200;

/**
 * Somebody at the meeting, found by a few letters: "fitz" and Tab will do. Its form value is the participant's id, or empty
 * while the letters mean nobody, or more than one.
 */
@Component({
  selector: 'mb-person-field',
  imports: [MatAutocompleteModule, MatFormFieldModule, MatInputModule, MbControl],
  template: `<mat-form-field appearance="outline" subscriptSizing="dynamic">
    <input
      #box
      matInput
      mbControl
      autocomplete="off"
      [attr.aria-label]="ariaLabel() || null"
      [matAutocomplete]="list"
      [value]="words()"
      (input)="type(box.value)"
      (blur)="settle()"
    />
    <mat-autocomplete
      #list="matAutocomplete"
      autoActiveFirstOption
      (optionSelected)="choose($event.option.value)"
    >
      @for (person of found(); track person.id) {
        <mat-option [value]="person.id">
          {{ short(person.name) }} <span class="note">{{ person.capacity }}</span>
        </mat-option>
      }
    </mat-autocomplete>
  </mat-form-field>`,
  styles: `
    :host {
      display: block;
      min-width: 0;
    }

    .note {
      color: var(--mb-ink-2);
      font-size: 0.8125rem;
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class PersonField implements ControlValueAccessor {
  readonly among = input.required<readonly LiveParticipant[]>();
  /** Where no label stands above the box. */
  readonly ariaLabel = input('');
  private readonly control = inject(NgControl, { self: true });
  private readonly box = viewChild.required<ElementRef<HTMLInputElement>>('box');
  private readonly trigger = viewChild.required(MatAutocompleteTrigger);
  private readonly chosenId = signal('');
  private readonly written = signal(0);
  protected readonly words = signal('');
  protected readonly short = shortName;
  protected readonly found = computed(() => {
    const typed = this.words();
    const isChosen = this.among().some(({ id, name }) => id === this.chosenId() && shortName(name) === typed);
    if (isChosen) return [];
    return typed ? findPeople(typed, this.among()).slice(0, 8) : this.among();
  });
  private change: (id: string) => void = () => undefined;
  private touched: () => void = () => undefined;

  constructor() {
    this.control.valueAccessor = this;
    effect(() => {
      this.written();
      const person = this.among().find(({ id }) => id === untracked(this.chosenId));
      if (person && !untracked(this.words)) this.words.set(shortName(person.name));
    });
  }

  writeValue(id: string | null): void {
    this.chosenId.set(id ?? '');
    // the name is put in by the effect: those among whom it is may come after the value
    this.words.set('');
    this.written.update((turn) => turn + 1);
  }

  registerOnChange(change: (id: string) => void): void {
    this.change = change;
  }

  registerOnTouched(touched: () => void): void {
    this.touched = touched;
  }

  protected type(words: string): void {
    this.words.set(words);
    const [person, another] = findPeople(words, this.among());
    this.keep(person && !another ? person.id : '');
  }

  protected choose(id: string): void {
    const person = this.among().find((one) => one.id === id);
    this.words.set(person ? shortName(person.name) : '');
    this.box().nativeElement.value = this.words();
    this.keep(id);
  }

  /** Leaving the box takes the first one that the letters mean. */
  protected settle(): void {
    this.touched();
    const typed = this.words().trim();
    const [first] = typed ? findPeople(typed, this.among()) : [];
    if (first && !this.chosenId()) this.choose(first.id);
    else if (this.chosenId()) this.choose(this.chosenId());
    // a press on the list leaves the box as well, and comes first
    setTimeout(() => this.trigger().closePanel(), listStays);
  }

  private keep(id: string): void {
    if (id === this.chosenId()) return;
    this.chosenId.set(id);
    this.change(id);
  }
}
