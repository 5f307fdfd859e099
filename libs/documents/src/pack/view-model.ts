import {
  formatDate,
  formatParagraphs,
  formatTime,
  joinWords,
  summonsSentence,
  type PackItem,
  type PackMemberGroup,
  type PackModel,
  type PackOfficer,
} from '@minutebook/domain';
import { emphasise, hrefOf, linkRuns, type Run } from '../rich/runs';
import { plainBlocks, type PlainBlock } from './plain-blocks';

/** One line of the agenda on the front sheet. */
export interface AgendaLine {
  itemId: string;
  number: number;
  title: string;
  /** "(To Follow)", "(Withdrawn)" or empty; the page range is not known until the pages are laid out. */
  note: string;
  blocks: PlainBlock[];
  hasPapers: boolean;
}

/** What the front sheet says, in print order and in words: both the PDF and the DOCX are laid out from this. */
export interface FrontSheet {
  stamp: string;
  council: string;
  heading: string;
  members: { heading: string; lines: string[] }[];
  summons: Run[];
  monitoringOfficer: Run[][];
  /** Name, title, telephone, mail and web address. */
  clerk: Run[][];
  issued: string;
  notes: Run[][];
  parts: { heading: string; lines: AgendaLine[] }[];
}

export const blankPageText = 'This page is intentionally left blank';
export const agendaStamp = (number: number) => `Agenda Item ${number}`;

export function frontSheet(model: PackModel): FrontSheet {
  return {
    stamp: 'Public Document Pack',
    council: model.council.name,
    heading: `${model.body.name} Agenda`,
    members: model.members.map(memberGroup).filter((group) => group.lines.length > 0),
    summons: emphasise(summonsSentence(model), [
      model.body.name,
      formatDate(model.meeting.heldOn),
      formatTime(model.meeting.startTime),
      model.meeting.venue,
    ]),
    monitoringOfficer: officerLines(model.monitoringOfficer, [model.council.name, ...model.address]),
    clerk: officerLines(model.clerk, [model.council.website]),
    issued: `Date of issue: ${formatDate(model.issuedOn)}`,
    notes: present(model.notes).map(linkRuns),
    parts: agendaParts(model.items),
  };
}

/** The document's title in its properties: body, date and kind. */
export function packTitle(model: PackModel): string {
  return `Public document pack: ${model.body.name}, ${formatDate(model.meeting.heldOn)}`;
}

function agendaParts(items: PackItem[]): FrontSheet['parts'] {
  const part = (letter: 'A' | 'B') => ({
    heading: `AGENDA \u2013 PART ${letter}`,
    lines: items.filter((item) => item.part === letter).map(agendaLine),
  });
  return [part('A'), part('B')].filter(({ lines }) => lines.length > 0);
}

function agendaLine(item: PackItem): AgendaLine {
  const isOpen = item.part === 'A';
  return {
    itemId: item.id,
    number: item.number,
    title: item.title,
    note: item.isWithdrawn ? '(Withdrawn)' : item.isToFollow ? '(To Follow)' : '',
    blocks: isOpen ? plainBlocks(item.description) : plainBlocks(exemptLine(item)),
    hasPapers: isOpen && item.papers.length > 0,
  };
}

function exemptLine(item: PackItem): string {
  const named = formatParagraphs(item.exemptParagraphs);
  return `Not for publication: exempt under ${named} of Part 1 of Schedule 12A to the Local Government Act 1972.`;
}

function memberGroup(group: PackMemberGroup): { heading: string; lines: string[] } {
  const lines = group.lines
    .filter((line) => line.names.length > 0)
    .map(({ label, names }) => {
      const all = joinWords(names);
      if (!label) return all;
      // an office follows its holder, "Councillor A (Chair)"; a category comes before its people
      return group.heading ? `${label}: ${all}` : `${all} (${label})`;
    });
  return { heading: group.heading, lines };
}

function officerLines(officer: PackOfficer, more: string[]): Run[][] {
  const { name, title, phone, email } = officer;
  const rest = present([title, phone, email, ...more]).map((line) =>
    line === email || webAddress.test(line)
      ? [{ text: shownAddress(line), href: hrefOf(line) }]
      : [{ text: line }],
  );
  return name.trim() === '' ? rest : [[{ text: name, isStrong: true }], ...rest];
}

const webAddress = /^(https?:\/\/|www\.)\S+$|^[\w-]+(\.[\w-]+)+(\/\S*)?$/;
const shownAddress = (address: string) => address.replace(/^https?:\/\//, '').replace(/\/$/, '');
const present = (lines: string[]) => lines.map((line) => line.trim()).filter((line) => line !== '');
