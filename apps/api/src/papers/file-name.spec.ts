import { disposition, isSameName, safeFileName, titleFromName } from './file-name';

describe('the name of an upload', () => {
  it.each([
    ['Scorecard.pdf', 'Scorecard.pdf'],
    ['C:\\My papers\\Scorecard.pdf', 'Scorecard.pdf'],
    ['../../etc/passwd', 'passwd'],
    ['report\u202Efdp.exe', 'reportfdp.exe'],
    ['a\r\nb\u0000.pdf', 'ab.pdf'],
    ['What? "Now": <1>.pdf', 'What- -Now-- -1-.pdf'],
    ['.pdf', 'paper.pdf'],
    ['...', 'paper.pdf'],
    ['Bericht u\u0308ber.pdf', 'Bericht über.pdf'],
  ])('%j becomes %j', (given, kept) => {
    expect(safeFileName(given)).toBe(kept);
  });

  it('is cut in the middle and keeps its ending', () => {
    const name = safeFileName(`${'x'.repeat(400)}.pdf`);
    expect(name).toHaveLength(180);
    expect(name).toMatch(/x\.pdf$/);
  });

  it('gives the paper its first title', () => {
    expect(titleFromName('Annual_report-2019.pdf')).toBe('Annual report-2019');
  });

  it('is the same in small and capital letters', () => {
    expect(isSameName('Report.pdf', 'report.PDF')).toBe(true);
    expect(isSameName('Resume.pdf', 'Résumé.pdf')).toBe(false);
  });

  it('goes out in a header that no name can break', () => {
    expect(disposition('inline', 'Über "uns".pdf')).toBe(
      `inline; filename="Uber -uns-.pdf"; filename*=UTF-8''%C3%9Cber%20%22uns%22.pdf`,
    );
  });
});
