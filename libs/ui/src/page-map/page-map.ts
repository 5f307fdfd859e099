import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import type { PageMapView } from '@minutebook/contracts';

interface Segment {
  key: string;
  name: string;
  title: string;
  range: string;
  pages: number;
  isFront: boolean;
  /** Share of the segment that is left blank at its end, in per cent. */
  blank: number;
}

const rangeOf = (first: number, last: number): string => `${first} - ${last}`;

/** Where every item stands in the pack, to scale; hatched parts are pages left blank. */
@Component({
  selector: 'mb-page-map',
  templateUrl: './page-map.html',
  styleUrl: './page-map.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class MbPageMap {
  readonly map = input.required<PageMapView>();

  protected readonly segments = computed<Segment[]>(() => {
    const { frontMatter, items } = this.map();
    const front = {
      key: 'front',
      name: 'Front',
      title: 'Front sheet',
      range: rangeOf(frontMatter.first, frontMatter.last),
      pages: frontMatter.last - frontMatter.first + 1,
      isFront: true,
      blank: 0,
    };
    const rest = items.map((item) => ({
      key: item.itemId,
      name: String(item.number),
      title: item.title,
      range: rangeOf(item.first, item.last),
      pages: item.last - item.first + 1,
      isFront: false,
      blank: (100 * (item.last - item.lastContent)) / (item.last - item.first + 1),
    }));
    return [front, ...rest];
  });
  /** Grid tracks keep the scale of the pages but never get too narrow for the number. */
  protected readonly columns = computed(() =>
    this.segments()
      .map(({ pages }) => `minmax(34px, ${pages}fr)`)
      .join(' '),
  );
  protected readonly inWords = computed(() => {
    const { frontMatter, items, totalPages } = this.map();
    const parts = items.map(({ number, first, last }) => `item ${number} pages ${first} to ${last}`);
    return `Page map of ${totalPages} pages: front sheet ${frontMatter.first} to ${frontMatter.last}, ${parts.join(', ')}`;
  });
}
