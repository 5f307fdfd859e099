import { inAgendaOrder, numberAgenda } from '../agenda/index';
import type { PaperExpectation } from '../agenda/index';
import { memberGroups } from './member-groups';
import type { PrintedMember } from './member-groups';
import type { PackItem, PackModel, PackPaper } from './pack-model';

interface SourceItem {
  id: string;
  position: number;
  title: string;
  isWithdrawn: boolean;
}

export interface PartASource extends SourceItem {
  part: 'A';
  description: string;
  paperExpectation: PaperExpectation;
  papers: PackPaper[];
}

/** All that the public may know of a Part B item: the neutral title and the paragraphs. Detail has no field to go in. */
export interface PartBSource extends SourceItem {
  part: 'B';
  exemptParagraphs: number[];
  description?: never;
  papers?: never;
}

export interface PackSource extends Omit<PackModel, 'members' | 'items'> {
  members: PrintedMember[];
  items: (PartASource | PartBSource)[];
  /** Whether the agenda is published already: an item withdrawn since then keeps its number. */
  isPublished: boolean;
  /** Items that stood on the agenda as it was published; all of them when left out. */
  publishedIds?: ReadonlySet<string>;
}

/**
 * The frozen model of a public pack (N-06, E-10). Items are numbered and in order; one withdrawn before publication is left
 * out, one withdrawn since stands without its papers; Part B is its neutral title and paragraphs; role-only members are
 * their role (C-05). Fields are named one by one, so nothing else that the source holds can come along.
 * A Part B item "Placement matter" with paragraphs 1 and 2: number 12, that title, [1, 2], no description, no papers.
 */
export function publicPackModel(source: PackSource): PackModel {
  const { council, body, meeting, monitoringOfficer, clerk } = source;
  const officer = ({ name, title, phone, email }: PackModel['clerk']) => ({ name, title, phone, email });
  return {
    council: { name: council.name, website: council.website },
    body: { name: body.name },
    meeting: { heldOn: meeting.heldOn, startTime: meeting.startTime, venue: meeting.venue },
    members: memberGroups(source.members),
    monitoringOfficer: officer(monitoringOfficer),
    clerk: officer(clerk),
    address: [...source.address],
    issuedOn: source.issuedOn,
    notes: [...source.notes],
    items: publicItems(source),
    frontMatterPages: source.frontMatterPages,
    version: source.version,
  };
}

function publicItems({ items, isPublished, publishedIds }: PackSource): PackItem[] {
  const numbers = numberAgenda(items, { isPublished, publishedIds });
  return inAgendaOrder(items).flatMap((item) => {
    const number = numbers.get(item.id);
    return number == null ? [] : [publicItem(item, number)];
  });
}

function publicItem(item: PartASource | PartBSource, number: number): PackItem {
  const { id, part, title, isWithdrawn } = item;
  const line = { id, part, number, title, isWithdrawn };
  if (item.part === 'B') {
    return {
      ...line,
      description: '',
      isToFollow: false,
      exemptParagraphs: [...item.exemptParagraphs],
      papers: [],
    };
  }
  const papers = isWithdrawn ? [] : item.papers.map(publicPaper);
  return {
    ...line,
    description: item.description,
    isToFollow: !isWithdrawn && isToFollow(item.paperExpectation, papers.length),
    exemptParagraphs: [],
    papers,
  };
}

function publicPaper(paper: PackPaper): PackPaper {
  const { id, title } = paper;
  if (paper.kind === 'report') return { kind: 'report', id, title, body: paper.body };
  if (paper.kind === 'register') return { kind: 'register', id, title, document: paper.document };
  return { kind: 'upload', id, title, fileName: paper.fileName, sha256: paper.sha256, pages: paper.pages };
}

/**
 * Whether an item's paper is announced and not here yet (N-05): "(To Follow)" stands on the agenda until the first paper
 * comes. `isToFollow('to-follow', 0)` is true.
 */
export const isToFollow = (expectation: PaperExpectation, paperCount: number): boolean =>
  expectation === 'to-follow' && paperCount === 0;
