import {
  ChangeDetectionStrategy,
  Component,
  DestroyRef,
  ElementRef,
  computed,
  effect,
  inject,
  input,
  output,
} from '@angular/core';
import { LiveAnnouncer } from '@angular/cdk/a11y';
import { MatButton, MatIconButton } from '@angular/material/button';
import { MatMenuModule } from '@angular/material/menu';
import type { BlockKind } from '@minutebook/domain';
import { MbIcon, MbKey } from '@minutebook/ui';
import { BlockDetails } from './block-details';
import { emptyBlock } from './document';
import { hasAddressee, hasOwner, kindWords } from './kinds';
import type { CurrentBlock, MinuteWriting } from './minute-writing';

/** What can be done with the block that has the cursor, below it. */
@Component({
  selector: 'mb-block-toolbar',
  imports: [BlockDetails, MatButton, MatIconButton, MatMenuModule, MbIcon, MbKey],
  templateUrl: './block-toolbar.html',
  styleUrl: './block-toolbar.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
  host: { role: 'toolbar', 'aria-label': 'This block', '(keydown.escape)': 'writing().focus()' },
})
export class BlockToolbar {
  readonly writing = input.required<MinuteWriting>();
  readonly kinds = input.required<readonly BlockKind[]>();
  readonly mayTalk = input(false);
  readonly comment = output<string>();

  private readonly announcer = inject(LiveAnnouncer);
  protected readonly words = kindWords;
  protected readonly block = computed(() => this.writing().current());
  protected readonly hasDetails = computed(() => {
    const kind = this.block()?.kind;
    return kind !== undefined && (hasOwner(kind) || hasAddressee(kind));
  });
  protected readonly mayRecommend = computed(
    () => this.kinds().includes('recommendation') && this.block()?.kind !== 'recommendation',
  );

  constructor() {
    const element = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
    const observer =
      typeof ResizeObserver === 'undefined'
        ? null
        : new ResizeObserver(() => {
            this.stand(element);
          });
    effect((onCleanup) => {
      const { id } = this.block() ?? {};
      this.stand(element);
      const block = id ? this.writing().element.querySelector(`[data-block="${id}"]`) : null;
      if (block) observer?.observe(block);
      observer?.observe(element);
      onCleanup(() => observer?.disconnect());
    });
    inject(DestroyRef).onDestroy(() => observer?.disconnect());
  }

  protected turnInto(block: CurrentBlock, kind: BlockKind): void {
    this.writing().set(block.id, { kind });
    this.writing().focus();
  }

  protected move(block: CurrentBlock, by: -1 | 1): void {
    this.writing().move(block.id, by);
    void this.announcer.announce(`${kindWords[block.kind].label} is now block ${block.index + by + 1}`);
    this.writing().focus();
  }

  /** A recommendation begins with the words that it rests on. */
  protected recommendFrom(block: CurrentBlock): void {
    const source = this.writing()
      .read()
      .find(({ id }) => id === block.id);
    this.writing().insertAfter(
      block.id,
      emptyBlock({ kind: 'recommendation', content: source?.content ?? [{ type: 'paragraph' }] }),
    );
    this.writing().focus();
  }

  protected remove(block: CurrentBlock): void {
    this.writing().remove(block.id);
    void this.announcer.announce(`${kindWords[block.kind].label} taken out. Control Z brings it back.`);
    this.writing().focus();
  }

  /** Below the block, in the room that its style leaves for the toolbar. */
  private stand(element: HTMLElement): void {
    const page = this.writing().element;
    const block = page.querySelector<HTMLElement>('.block.current');
    if (!block) return;
    page.style.setProperty('--toolbar-room', `${element.offsetHeight + 16}px`);
    const words = block.querySelector<HTMLElement>('.words') ?? block;
    const bottom =
      words.getBoundingClientRect().bottom - (page.parentElement ?? page).getBoundingClientRect().top;
    element.style.top = `${bottom + 12}px`;
  }
}
