import { whyRefused } from './upload-check';

const pdf = (name = 'Report.pdf', size = 2000) => new File(['%PDF-1.7', 'x'.repeat(size)], name);

describe('a file before it is sent', () => {
  it('may go when it is a PDF within the limit', async () => {
    expect(await whyRefused(pdf(), 1)).toBeNull();
  });

  it('is refused when it is empty', async () => {
    expect(await whyRefused(new File([], 'Report.pdf'), 1)).toMatch(/is empty/);
  });

  it('is refused over the limit, and the limit is said', async () => {
    expect(await whyRefused(pdf('Big.pdf', 1_200_000), 1)).toMatch(/has 1\.1 MB; the limit is 1 MB/);
  });

  it('is refused when it is not what its name says', async () => {
    expect(await whyRefused(new File(['PK word'], 'Report.pdf'), 1)).toMatch(
      /named \.pdf, but it is not a PDF/,
    );
    expect(await whyRefused(new File(['PK word'], 'Report.docx'), 1)).toMatch(/not a PDF/);
  });
});
