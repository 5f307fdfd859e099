import { CdkListbox, CdkOption, type ListboxValueChangeEvent } from '@angular/cdk/listbox';
import { CdkConnectedOverlay, CdkOverlayOrigin } from '@angular/cdk/overlay';
import {
  ChangeDetectionStrategy,
  Component,
  ElementRef,
  afterNextRender,
  computed,
  inject,
  Injector,
  input,
  output,
  signal,
  viewChild,
} from '@angular/core';
import { MbIcon } from '@minutebook/ui';
import type { Choice } from './register-filters';

const manyChoices = 9;
const mostShown = 100;

/** One filter: a button that opens its choices, or, once it is set, names its value and clears it. */
@Component({
  selector: 'mb-filter-button',
  imports: [CdkConnectedOverlay, CdkListbox, CdkOption, CdkOverlayOrigin, MbIcon],
  templateUrl: './filter-button.html',
  styleUrl: './filter-button.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class FilterButton {
  readonly label = input.required<string>();
  /** The value in words; empty where the filter is not set. */
  readonly words = input('');
  readonly choices = input.required<readonly Choice[]>();
  readonly chosen = output<string | null>();

  private readonly injector = inject(Injector);
  private readonly button = viewChild.required<ElementRef<HTMLButtonElement>>('button');
  private readonly box = viewChild<ElementRef<HTMLElement>>('box');
  private readonly list = viewChild<CdkListbox<string>>(CdkListbox);
  protected readonly isOpen = signal(false);
  protected readonly sought = signal('');
  protected readonly hasMany = computed(() => this.choices().length > manyChoices);
  protected readonly shown = computed(() => {
    const words = this.sought().trim().toLowerCase();
    return this.choices()
      .filter(({ label }) => label.toLowerCase().includes(words))
      .slice(0, mostShown);
  });

  protected press(): void {
    if (this.words()) return this.chosen.emit(null);
    this.sought.set('');
    this.isOpen.set(!this.isOpen());
    if (this.isOpen()) {
      afterNextRender(
        () => {
          if (this.hasMany()) this.box()?.nativeElement.focus();
          else this.list()?.focus();
        },
        { injector: this.injector },
      );
    }
  }

  protected choose({ value: [value] }: ListboxValueChangeEvent<unknown>): void {
    if (typeof value !== 'string') return;
    this.close();
    this.chosen.emit(value);
  }

  protected close(): void {
    this.isOpen.set(false);
    this.button().nativeElement.focus();
  }

  protected keyPressed({ key }: KeyboardEvent): void {
    if (key === 'Escape') this.close();
  }

  protected toList(event: Event): void {
    event.preventDefault();
    this.list()?.focus();
  }
}
