import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { formatParagraphs } from '@minutebook/domain';
import { MbStatus } from '../status/status';

/**
 * Pink paper: exempt matter and nothing else stands on it. Ground, border, hatched edge, padlock and the words always come
 * together, so that no one of them has to carry the meaning.
 */
@Component({
  selector: 'mb-part-b',
  imports: [MbStatus],
  template: `
    <div class="head">
      <ng-content select="[partBTitle]" />
      <mb-status mark="exempt" [word]="words()" />
      <span class="note"><ng-content select="[partBNote]" /></span>
    </div>
    <ng-content />
  `,
  styleUrl: './part-b.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class MbPartB {
  /** Paragraphs of Schedule 12A, where one set holds for all that stands here. */
  readonly paragraphs = input<readonly number[]>([]);

  protected readonly words = computed(() => {
    const numbers = [...this.paragraphs()];
    return numbers.length > 0 ? `Not for publication, ${formatParagraphs(numbers)}` : 'Not for publication';
  });
}
