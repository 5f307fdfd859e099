/**
 * Asks readers to show the document's title instead of its file name (DisplayDocTitle). Typst does so in PDF/UA only,
 * and PDF/UA cannot hold embedded PDFs, so the catalogue is written once more in an incremental update.
 */
export function showTitle(pdf: Uint8Array): Uint8Array {
  const file = Buffer.from(pdf.buffer, pdf.byteOffset, pdf.byteLength);
  const tail = file.subarray(-2048).toString('latin1');
  const [, root] = /\/Root (\d+) 0 R/.exec(tail) ?? [];
  const [, xref] = /startxref\s+(\d+)\s+%%EOF/.exec(tail) ?? [];
  if (!root || !xref) throw new Error('The PDF has no trailer that could be extended.');
  const start = file.lastIndexOf(`\n${root} 0 obj`) + 1;
  const catalogue = file.subarray(start, file.indexOf('endobj', start) + 6).toString('latin1');
  const extended = catalogue.replace('/ViewerPreferences <<', '/ViewerPreferences << /DisplayDocTitle true');
  if (start === 0 || extended === catalogue) throw new Error('The PDF has no viewer preferences to extend.');
  const trailer = tail.slice(tail.lastIndexOf('trailer'), tail.lastIndexOf('startxref'));
  const head = `${extended}\n`;
  const entry = `xref\n${root} 1\n${String(file.length).padStart(10, '0')} 00000 n \n`;
  const update =
    head +
    entry +
    trailer.replace('<<', `<< /Prev ${xref} `) +
    `startxref\n${file.length + head.length}\n%%EOF\n`;
  return Buffer.concat([file, Buffer.from(update, 'latin1')]);
}
