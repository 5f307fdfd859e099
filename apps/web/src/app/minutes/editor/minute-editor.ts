import {
  ChangeDetectionStrategy,
  Component,
  DestroyRef,
  ElementRef,
  effect,
  inject,
  input,
  output,
  signal,
  viewChild,
  type AfterViewInit,
} from '@angular/core';
import type { BlockKind } from '@minutebook/domain';
import { MbKey } from '@minutebook/ui';
import type { EntrySaving } from '../saving/entry-saving';
import { BlockToolbar } from './block-toolbar';
import type { FactsById } from './block-marks';
import { MinuteWriting } from './minute-writing';
import { openingOf } from './openings';
import type { Phrase } from './slash-choices';
import { SlashList } from './slash-list';
import { SlashMenu } from './slash-menu';

/** The page on which a minute is written. Angular draws the toolbar and the slash list; the page itself is ProseMirror's. */
@Component({
  selector: 'mb-minute-editor',
  imports: [BlockToolbar, MbKey, SlashList],
  templateUrl: './minute-editor.html',
  styleUrl: './minute-editor.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
  host: {
    '[class.writing]': 'isActive()',
    '(keydown.control.enter)': 'saving().save()',
    '(focusout)': 'leave($event)',
  },
})
export class MinuteEditor implements AfterViewInit {
  readonly saving = input.required<EntrySaving>();
  readonly label = input.required<string>();
  readonly kinds = input.required<readonly BlockKind[]>();
  readonly phrases = input<readonly Phrase[]>([]);
  readonly bodyInMinutes = input('The Panel');
  readonly facts = input.required<FactsById>();
  readonly checksPersonalData = input(true);
  readonly mayTalk = input(false);
  readonly comment = output<string>();
  readonly keep = output<{ blockId: string; words: string }>();

  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
  private readonly place = viewChild.required<ElementRef<HTMLElement>>('place');
  protected readonly slash = new SlashMenu(
    () => ({ kinds: this.kinds(), phrases: this.phrases() }),
    (kind) => openingOf(kind, this.bodyInMinutes()),
  );
  protected readonly writing = signal<MinuteWriting | null>(null);
  /** The toolbar comes when somebody begins to write, and stays. */
  protected readonly isActive = signal(false);

  constructor() {
    effect(() => {
      const facts = this.facts();
      this.writing()?.show(facts);
    });
    effect(() => {
      const isOpen = this.slash.isOpen();
      const option = `slash-${this.slash.active()}`;
      this.writing()?.describe(isOpen ? option : null);
    });
    inject(DestroyRef).onDestroy(() => {
      this.saving().stop();
      this.writing()?.destroy();
    });
  }

  ngAfterViewInit(): void {
    const saving = this.saving();
    const writing = new MinuteWriting({
      place: this.place().nativeElement,
      label: this.label(),
      blocks: saving.start(),
      firstKind: this.kinds()[0] ?? 'discussion',
      marks: {
        checksPersonalData: this.checksPersonalData(),
        keep: (blockId, words) => {
          this.keep.emit({ blockId, words });
        },
      },
      slash: this.slash,
      onEdit: () => {
        saving.edited();
      },
      onFocus: () => {
        this.isActive.set(true);
      },
    });
    saving.attach(writing);
    this.writing.set(writing);
  }

  /** For the side panel: what it lists belongs to this page. */
  get page(): MinuteWriting | null {
    return this.writing();
  }

  protected leave({ relatedTarget }: FocusEvent): void {
    const isInside = relatedTarget instanceof Node && this.host.contains(relatedTarget);
    if (isInside) return;
    // two pages of one Part B minute: only one of them has the cursor
    if (relatedTarget instanceof Element && relatedTarget.closest('mb-minute-editor'))
      this.isActive.set(false);
    if (this.saving().status() === 'unsaved') void this.saving().save();
  }
}
