import { packOf, panelItem } from '../../testing/panel-pack';
import { sampleReport } from '../../testing/report';
import { standInPages } from './stand-in-pages';

const body = sampleReport('Report', 0);
const model = packOf([
  panelItem(1, 'Apologies for absence'),
  panelItem(2, 'Reference 700010001', '', [{ kind: 'report', id: 'paper', title: 'Report', body }]),
]);
const id = model.items[1]!.id;
const real = (lastContent: number) => ({
  frontMatter: { first: 1, last: 4 },
  items: [
    {
      ...{ itemId: id, number: 2, title: '', first: 5, last: 8, lastContent },
      papers: [{ paperId: 'paper', first: 5, last: lastContent }],
    },
  ],
  totalPages: 8,
});
const field = (page: number) =>
  '<w:r><w:fldChar w:fldCharType="begin"/><w:instrText xml:space="preserve">PAGEREF item_2_end \\h</w:instrText>' +
  `<w:fldChar w:fldCharType="separate"/><w:t xml:space="preserve">${page}</w:t><w:fldChar w:fldCharType="end"/></w:r>`;

describe('stand-in page numbers', () => {
  it('are told from numbers that the papers print', () => {
    const { pageMap, settle } = standInPages(model);
    const [item] = pageMap.items;
    expect(settle(`Reference 700010001 is on page ${item!.first}, up to ${item!.last}.`, real(8))).toBe(
      'Reference 700010001 is on page 5, up to 8.',
    );
  });

  it('leave a field where it has a page to point at, and plain text where that page is blank', () => {
    const { pageMap, settle } = standInPages(model);
    const { lastContent } = pageMap.items[0]!;
    expect(settle(field(lastContent), real(8))).toBe(field(8));
    expect(settle(field(lastContent), real(7))).toBe('<w:r><w:t>8</w:t></w:r>');
  });

  it('are not settled by a layout that lacks an item', () => {
    expect(() => standInPages(model).settle('', { ...real(8), items: [] })).toThrow('no pages for an item');
  });
});
