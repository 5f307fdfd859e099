import { ChangeDetectionStrategy, Component, inject, input } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import type { StoredBlock } from '@minutebook/contracts';
import { MbIcon, MbStatus } from '@minutebook/ui';
import { BlockTalk } from '../clearing/block-talk';
import { MinutesTalk } from '../clearing/minutes-talk';
import { obligationLines } from '../editor/due-words';
import { isTracked, kindWords } from '../editor/kinds';
import { RichContent } from './rich-content';
import { TrackedRows } from './tracked-rows';

/** A minute as it is read: by those who clear it, by members, on a phone, and by everybody once it is out. */
@Component({
  selector: 'mb-minute-reading',
  imports: [BlockTalk, MatButton, MbIcon, MbStatus, RichContent, RouterLink],
  template: `
    <div class="mb-minute">
      @for (block of blocks(); track block.id) {
        <section
          class="block"
          [class.tracked]="isTracked(block.kind)"
          [attr.data-kind]="block.kind"
          [id]="'block-' + block.id"
        >
          <div class="margin">
            <mb-icon [name]="words[block.kind].icon" [size]="16" /><span>{{ words[block.kind].label }}</span>
          </div>
          <div class="words">
            <mb-rich-content [content]="block.content" />
            @if (linesOf(block); as lines) {
              @if (block.reference || lines.length) {
                <div class="line">
                  @if (rowOf(block); as row) {
                    <a [routerLink]="['/commitments', row.id]">{{ row.reference }}</a>
                    <mb-status [mark]="row.standing.mark" [word]="row.standing.word" />
                  } @else if (block.reference) {
                    <span>{{ block.reference }}</span>
                  }
                  @for (line of lines; track line) {
                    <span>{{ line }}</span>
                  }
                </div>
              }
            }
            @if (mayTalk()) {
              <div class="mb-row talk">
                <button matButton class="mb-small" type="button" (click)="talk.comment(block.id)">
                  <mb-icon name="chat" [size]="16" />Comment
                </button>
                <button matButton class="mb-small" type="button" (click)="talk.suggest(block)">
                  <mb-icon name="edit" [size]="16" />Suggest other words
                </button>
              </div>
              <mb-block-talk [blockId]="block.id" />
            }
          </div>
        </section>
      } @empty {
        <p class="nothing">{{ nothing() }}</p>
      }
    </div>
  `,
  styles: `
    .talk {
      font-family: var(--mb-sans);
      font-style: normal;
    }

    .nothing {
      padding: 8px 0 8px 150px;
      color: var(--mb-ink-2);
      font: 400 0.9375rem/1.375rem var(--mb-sans);
    }

    @media (max-width: 900px) {
      .nothing {
        padding-left: 0;
      }
    }

    @media print {
      .talk {
        display: none;
      }
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class MinuteReading {
  readonly blocks = input.required<readonly StoredBlock[]>();
  readonly mayTalk = input(false);
  readonly nothing = input('Nothing is written here yet.');
  protected readonly talk = inject(MinutesTalk);
  private readonly tracked = inject(TrackedRows);
  protected readonly words = kindWords;
  protected readonly isTracked = isTracked;

  protected linesOf(block: StoredBlock): string[] {
    return obligationLines(block)
      .map(({ words }) => words)
      .filter(Boolean);
  }

  /** The row of the register that a block became, and how it stands now. */
  protected rowOf({ id }: StoredBlock) {
    return this.tracked.rows().get(id);
  }
}
