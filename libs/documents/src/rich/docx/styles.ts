import {
  AlignmentType,
  convertMillimetersToTwip,
  LevelFormat,
  LineRuleType,
  type ILevelsOptions,
  type IStylesOptions,
} from 'docx';

const mm = convertMillimetersToTwip;

/**
 * A4 with the margins of the PDF pack, in twips, but a little more room on each page: an item must not run longer than in
 * the PDF, or its last page would bear the number that the next item begins with.
 */
export const sheet = {
  size: { width: 11_906, height: 16_838 },
  margin: { top: mm(19), bottom: mm(20), left: mm(23), right: mm(23), header: mm(8), footer: mm(7) },
};
export const textWidth = mm(210 - 46);
export const landscapeTextWidth = mm(297 - 46);

export const colours = { ink: '1B1B1B', quiet: '595959', link: '174A7C', tint: 'EEF1F4', line: '9A9A9A' };

// Word measures lines from ascender to ascender, Typst from baseline to capital: these give the PDF's distances
const lineHeight = 275;
const tableLineHeight = 264;
const heading = (size: number, before: number, after: number, more: object = {}) => ({
  run: { size, bold: true, color: colours.ink, ...more },
  paragraph: { spacing: { before, after, line: lineHeight, lineRule: LineRuleType.AUTO }, keepNext: true },
});

/** Sizes of text in tables, in half points: the more columns, the smaller; grids of a year are between. */
const tableSizes = [17, 18, 19, 20];
export const tableStyle = (size: number) => `TableText${size}`;

/** Styles by the names that Word shows, a document's own among them; text sizes are half points, spaces twips. */
export const documentStyles = (own: NonNullable<IStylesOptions['paragraphStyles']>): IStylesOptions => ({
  default: {
    document: {
      run: { font: 'Arial', size: 22, color: colours.ink, language: { value: 'en-GB', eastAsia: 'en-GB' } },
      paragraph: { spacing: { after: 110, line: lineHeight, lineRule: LineRuleType.AUTO } },
    },
    title: heading(40, 0, 0),
    heading1: heading(32, 0, 160),
    heading2: heading(26, 240, 60),
    heading3: heading(22, 170, 40),
    heading4: heading(22, 200, 50, { bold: false, italics: true }),
    heading5: heading(22, 200, 50, { bold: false, italics: true }),
  },
  paragraphStyles: [
    ...own,
    {
      id: 'ListText',
      name: 'List Text',
      basedOn: 'Normal',
      paragraph: { spacing: { after: 55 } },
    },
    // the size is the style's, not each run's: a table has thousands of them
    ...tableSizes.map((size) => ({
      id: tableStyle(size),
      name: `Table Text ${size / 2}`,
      basedOn: 'Normal',
      run: { size },
      paragraph: { spacing: { before: 0, after: 0, line: tableLineHeight, lineRule: LineRuleType.AUTO } },
    })),
    {
      id: 'Caption',
      name: 'caption',
      basedOn: 'Normal',
      next: 'Normal',
      run: { bold: true, size: 20 },
      paragraph: { spacing: { before: 120, after: 60 }, keepNext: true },
    },
  ],
});

type ListFormat = typeof LevelFormat.BULLET | typeof LevelFormat.DECIMAL | typeof LevelFormat.LOWER_ROMAN;

/** Six levels of a list whose marks begin `first` twips from the margin. */
export const levels = (format: ListFormat, first: number, start = 1): ILevelsOptions[] =>
  Array.from({ length: 6 }, (_, level) => ({
    level,
    format,
    start: level === 0 ? start : 1,
    text: format === LevelFormat.BULLET ? (level % 2 === 0 ? '\u2022' : '\u2013') : `%${level + 1}.`,
    alignment: AlignmentType.LEFT,
    style: { paragraph: { indent: { left: first + mm(6) * (level + 1), hanging: mm(6) } } },
  }));

/** Names of the lists; a numbered list is named by the number it starts with. */
export const lists = {
  bullets: 'bullets',
  numbers: (start: number) => `numbers-${start}`,
  romans: (start: number) => `romans-${start}`,
};
