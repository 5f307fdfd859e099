import type { PackItem, PackModel } from '@minutebook/domain';
import { packOf, panelItem } from './panel-pack';
import { sampleReport } from './report';
import { a3Landscape, a4Landscape, sheets, turned, uploadIn } from './upload';

/** The pack that the performance goal is measured on: ten reports of some 18 pages and three uploads of some 36 pages. */
export async function largePack(folder: string): Promise<PackModel> {
  const items: PackItem[] = [panelItem(1, 'Apologies for absence')];
  for (let number = 2; number <= 11; number += 1) {
    const title = `Report ${number} on services for children in care`;
    const body = sampleReport(title, 24);
    items.push(
      panelItem(number, title, 'For the Panel to consider.', [
        { kind: 'report', id: `report-${number}`, title, body },
      ]),
    );
  }
  const uploads = [
    sheets(30),
    [...sheets(20), ...sheets(6, a4Landscape), ...sheets(5, a3Landscape), ...sheets(5, turned)],
    sheets(40),
  ];
  for (const [index, pages] of uploads.entries()) {
    const number = 12 + index;
    const title = `Uploaded strategy ${index + 1}`;
    items.push(panelItem(number, title, '', [await uploadIn(folder, `upload-${number}`, title, pages)]));
  }
  return packOf(items);
}
