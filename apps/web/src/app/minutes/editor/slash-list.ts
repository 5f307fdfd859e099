import { LiveAnnouncer } from '@angular/cdk/a11y';
import { ChangeDetectionStrategy, Component, effect, inject, input } from '@angular/core';
import { MbIcon } from '@minutebook/ui';
import { kindWords } from './kinds';
import type { SlashChoice } from './slash-choices';
import type { SlashMenu } from './slash-menu';

/** Kinds of block and phrases that can be called up, at the place of the slash. The focus stays in the text. */
@Component({
  selector: 'mb-slash-list',
  imports: [MbIcon],
  template: `
    <div
      role="listbox"
      id="slash-list"
      aria-label="Kinds of block and phrases"
      [style.top.px]="menu().place()?.top"
      [style.left.px]="menu().place()?.left"
    >
      @for (choice of menu().choices(); track choice.command; let index = $index) {
        <div
          role="option"
          [id]="'slash-' + index"
          [class.active]="index === menu().active()"
          [attr.aria-selected]="index === menu().active()"
          (mousedown)="take(choice, $event)"
        >
          @if (choice.type === 'kind') {
            <mb-icon [name]="words[choice.kind].icon" [size]="16" />
            <span>{{ words[choice.kind].label }}</span>
          } @else {
            <span class="phrase">{{ choice.phrase.name }}</span>
          }
          <span class="command">{{ choice.command }}</span>
        </div>
      }
    </div>
  `,
  styleUrl: './slash-list.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class SlashList {
  readonly menu = input.required<SlashMenu>();
  protected readonly words = kindWords;

  constructor() {
    const announcer = inject(LiveAnnouncer);
    effect(() => {
      const choice = this.menu().choices()[this.menu().active()];
      if (choice) void announcer.announce(nameOf(choice));
    });
  }

  /** Not by click: the text must not lose the focus on the way. */
  protected take(choice: SlashChoice, event: Event): void {
    event.preventDefault();
    this.menu().take(choice);
  }
}

const nameOf = (choice: SlashChoice): string =>
  choice.type === 'kind' ? kindWords[choice.kind].label : `Phrase ${choice.phrase.name}`;
