import { packFileName, slug } from './file-names';

describe('file names', () => {
  it('say body, date and kind', () => {
    expect(packFileName('Corporate Parenting Panel', '2019-07-03')).toBe(
      'corporate-parenting-panel-2019-07-03-public-pack',
    );
    expect(packFileName('Scrutiny Children & Young People Sub-Committee', '2021-09-14')).toBe(
      'scrutiny-children-and-young-people-sub-committee-2021-09-14-public-pack',
    );
  });

  it.each([
    ["Members' Remuneration", 'members-remuneration'],
    ['Pwyllgor Ynys Môn', 'pwyllgor-ynys-mon'],
    ['  Cabinet / Executive (1) ', 'cabinet-executive-1'],
    ['../../etc', 'etc'],
  ])('make "%s" into %s', (name, expected) => {
    expect(slug(name)).toBe(expected);
  });

  it('do without the body where its name has no letter to show', () => {
    expect(packFileName('???', '2019-07-03')).toBe('2019-07-03-public-pack');
  });
});
