import { AlignmentType, convertMillimetersToTwip, LevelFormat } from 'docx';
import { documentStyles, levels, lists } from '../../rich/docx/styles';

/** Where an agenda line's title begins. */
export const numberWidth = convertMillimetersToTwip(11);

/** Lists beneath an agenda line. */
export const agendaLists = {
  bullets: 'agenda-bullets',
  numbers: (start: number) => `agenda-numbers-${start}`,
};

export const packStyles = documentStyles([
  {
    id: 'AgendaStamp',
    name: 'Agenda Stamp',
    basedOn: 'Normal',
    next: 'Normal',
    run: { bold: true, size: 21 },
    paragraph: { alignment: AlignmentType.RIGHT, spacing: { before: 0, after: 80 } },
  },
  {
    id: 'AgendaPart',
    name: 'Agenda Part',
    basedOn: 'Heading2',
    next: 'AgendaLine',
    run: { size: 26 },
    paragraph: { spacing: { before: 0, after: 260 } },
  },
  {
    id: 'AgendaLine',
    name: 'Agenda Line',
    basedOn: 'Heading3',
    next: 'AgendaText',
    // number and title are bold runs, so that the page fields after them are not
    run: { size: 24, bold: false },
    paragraph: {
      spacing: { before: 300, after: 40 },
      indent: { left: numberWidth, hanging: numberWidth },
    },
  },
  {
    id: 'AgendaText',
    name: 'Agenda Text',
    basedOn: 'Normal',
    run: { size: 24 },
    paragraph: { indent: { left: numberWidth }, spacing: { after: 80 } },
  },
  {
    id: 'FrontSheet',
    name: 'Front Sheet',
    basedOn: 'Normal',
    run: { size: 24 },
    paragraph: { spacing: { after: 80 } },
  },
]);

/** The lists of a pack, with numbered ones for each number that one starts with. */
export function packNumbering(starts: Iterable<number>) {
  const numbered = [...new Set(starts)].flatMap((start) => [
    { reference: lists.numbers(start), levels: levels(LevelFormat.DECIMAL, 0, start) },
    { reference: agendaLists.numbers(start), levels: levels(LevelFormat.DECIMAL, numberWidth, start) },
  ]);
  return {
    config: [
      { reference: lists.bullets, levels: levels(LevelFormat.BULLET, 0) },
      { reference: agendaLists.bullets, levels: levels(LevelFormat.BULLET, numberWidth) },
      ...numbered,
    ],
  };
}
