import { PDFDocument, rgb, StandardFonts, type PDFFont, type PDFPage } from '@cantoo/pdf-lib';
import { formatDate, type PlainDate } from '@minutebook/domain';

/** A paper of the demonstration council: so many pages about a subject, in words made up for it. */
export interface DemonstrationPaper {
  title: string;
  fileName: string;
  pages: number;
  /** What the sections are about, in turn. */
  topics: string[];
  /** Minutes tell what happened; reports argue. */
  kind?: 'report' | 'minutes';
}

const [width, height] = [595.28, 841.89];
const margin = { left: 72, right: 72, top: 92, bottom: 84 };
const ink = rgb(0.12, 0.14, 0.17);
const rule = rgb(0.62, 0.66, 0.7);

const ofReports = [
  'This part of the paper looks at TOPIC. It covers the period since the panel last considered the subject and says what has changed, what has not, and what officers propose to do next.',
  'The figures for TOPIC are drawn from the service’s own returns. They were checked against the previous period, and where the way of counting has changed the earlier figures were worked out again, so that like is compared with like.',
  'Staff who work on TOPIC were asked what helps and what gets in the way. They named steady caseloads, early planning and a single point of contact most often. Short notice and repeated requests for the same information were the most common difficulties.',
  'Young people told the service that being kept informed matters as much as the decision itself. Their remarks on TOPIC are summarised without names, and the service has written back to say what will be done about each of them.',
  'Two risks remain. The first is that demand grows faster than the team that deals with TOPIC. The second is that partners plan on different timetables. Both are on the service’s risk register, with an owner and a date for review.',
  'There are no direct costs beyond the approved budget. If the proposals on TOPIC are extended, a further paper will set out what they would cost and what would have to stop to pay for them.',
  'Members are asked to note the position, to say whether the measures of success are the right ones, and to name anything on TOPIC that they would like to see in the next paper.',
];

const ofMinutes = [
  'The Chair opened the item on TOPIC and asked officers to take the paper as read and to point out what was new in it.',
  'Officers described what had been done since the previous meeting. Most of it was on time; two pieces of work had started late because posts were vacant, and both posts have since been filled.',
  'In answer to a question, officers said that young people had been asked before the change was made and that their remarks had altered the order in which it was brought in.',
  'Members asked how the panel would know that the change had lasted. Officers undertook to bring the same figures again in six months, with those of two neighbouring boroughs beside them.',
  'A co-opted member described how it had felt in practice. The panel thanked her and asked that the point be passed to the team concerned.',
  'The panel noted the position. An action was agreed: officers to circulate the missing figures before the next meeting.',
];

/** The PDF, with exactly the pages asked for. The same paper gives the same text each time. */
export async function paperPdf(paper: DemonstrationPaper, council: string, on: PlainDate): Promise<Buffer> {
  const document = await PDFDocument.create();
  const plain = await document.embedFont(StandardFonts.Helvetica);
  const bold = await document.embedFont(StandardFonts.HelveticaBold);
  document.setTitle(paper.title);
  document.setAuthor(council);
  document.setLanguage('en-GB');
  const isMinutes = paper.kind === 'minutes';
  const paragraphs = isMinutes ? ofMinutes : ofReports;
  for (let page = 1; page <= paper.pages; page += 1) {
    const pen = new Pen(document.addPage([width, height]), plain, bold);
    if (page === 1) pen.opening(paper, council, on);
    const topic = paper.topics[(page - 1) % paper.topics.length] ?? paper.title;
    pen.heading(`${page}. ${topic}`);
    if (page % 3 === 2 && !isMinutes) pen.bars(topic, page);
    for (let index = 0; index < paragraphs.length; index += 1) {
      const text = paragraphs[(index + page - 1) % paragraphs.length] ?? '';
      if (!pen.paragraph(`${page}.${index + 1}`, text.replace('TOPIC', lowered(topic)))) break;
    }
  }
  return Buffer.from(await document.save());
}

const lowered = (topic: string): string => topic.charAt(0).toLowerCase() + topic.slice(1);

/** Writes down one page; it remembers how far it has come. */
class Pen {
  private y = height - margin.top;

  constructor(
    private readonly page: PDFPage,
    private readonly plain: PDFFont,
    private readonly bold: PDFFont,
  ) {}

  opening({ title }: DemonstrationPaper, council: string, on: PlainDate): void {
    for (const line of wrapped(title, this.bold, 17, width - margin.left - margin.right))
      this.line(line, 17, this.bold);
    this.line(`${council}, ${formatDate(on)}`, 10.5, this.plain);
    this.y -= 6;
    this.page.drawLine({
      start: { x: margin.left, y: this.y },
      end: { x: width - margin.right, y: this.y },
      thickness: 0.8,
      color: rule,
    });
    this.y -= 22;
  }

  heading(text: string): void {
    this.line(text, 13, this.bold);
    this.y -= 6;
  }

  /** False where it no longer fits; nothing is drawn then. */
  paragraph(number: string, text: string): boolean {
    const lines = wrapped(text, this.plain, 10.5, width - margin.left - margin.right - 34);
    if (this.y - lines.length * 15 < margin.bottom) return false;
    this.page.drawText(number, { x: margin.left, y: this.y, size: 10.5, font: this.plain, color: ink });
    for (const line of lines) this.line(line, 10.5, this.plain, 34);
    this.y -= 9;
    return true;
  }

  /** Four bars, the heights made from the page's number. */
  bars(topic: string, seed: number): void {
    const base = this.y - 96;
    [0, 1, 2, 3].forEach((index) => {
      const tall = 28 + ((seed * 17 + index * 23) % 52);
      const x = margin.left + 40 + index * 96;
      this.page.drawRectangle({ x, y: base, width: 44, height: tall, color: rgb(0.2, 0.36, 0.5) });
      this.page.drawText(String(tall), {
        x: x + 14,
        y: base + tall + 4,
        size: 9,
        font: this.plain,
        color: ink,
      });
      this.page.drawText(`Quarter ${index + 1}`, {
        x: x - 2,
        y: base - 13,
        size: 9,
        font: this.plain,
        color: ink,
      });
    });
    this.y = base - 32;
    this.line(`Figure: ${lowered(topic)}, by quarter`, 9, this.plain);
    this.y -= 10;
  }

  private line(text: string, size: number, font: PDFFont, indent = 0): void {
    this.page.drawText(text, { x: margin.left + indent, y: this.y, size, font, color: ink });
    this.y -= size * 1.43;
  }
}

function wrapped(text: string, font: PDFFont, size: number, room: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line !== '' && font.widthOfTextAtSize(longer, size) > room) {
      lines.push(line);
      line = word;
    } else line = longer;
  }
  return line === '' ? lines : [...lines, line];
}
