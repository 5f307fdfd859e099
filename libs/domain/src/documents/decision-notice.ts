import type { PlainDate } from '../calendar/index';
import { describeVote } from '../live/index';
import { plainTextOf } from '../minutes/index';
import type { BlockKind, DecisionNoticeModel, MinuteEntry } from '../minutes/index';
import type { RichNode } from '../papers/index';
import { paragraphsOf } from './minutes-document';
import { heldAs, isOpenMatter, type DocumentSource } from './sitting';

type Decision = DecisionNoticeModel['decisions'][number];

export interface DecisionNoticeSource extends DocumentSource {
  /** The minutes as they stand, or their first draft. Items without a decision are left out. */
  entries: readonly Pick<MinuteEntry, 'itemId' | 'part' | 'number' | 'title' | 'blocks'>[];
  issuedOn: PlainDate;
  contact: DecisionNoticeModel['contact'];
}

/**
 * What was decided, in its exact words, for those who must act on it before there are minutes (M-06). Of Part B the title, the
 * paragraphs and the public summary (E-07). An item with a resolution that was carried 6 to 1 has that vote with it; one that
 * was only noted is not on the notice.
 */
export function decisionNoticeModel(source: DecisionNoticeSource): DecisionNoticeModel {
  const { council, setting, issuedOn, contact, entries } = source;
  return {
    council: { name: council.name },
    body: { name: setting.bodyName },
    meeting: heldAs(source),
    issuedOn,
    contact: { name: contact.name, phone: contact.phone, email: contact.email },
    decisions: entries.flatMap((entry) => {
      const decision = entry.part === 'B' ? closedDecision(source, entry) : openDecision(source, entry);
      return decision ? [decision] : [];
    }),
  };
}

type Entry = DecisionNoticeSource['entries'][number];

const textsOf = (entry: Entry, kind: BlockKind): string[] =>
  entry.blocks
    .filter((block) => block.kind === kind)
    .map(({ content }) => plainTextOf(content.map(withMarks)))
    .filter((text) => text !== '');

/** A list in plain text keeps its marks, as lettered parts of a resolution are quoted by them. */
function withMarks(node: RichNode): RichNode {
  if (node.type !== 'orderedList' && node.type !== 'bulletList') return node;
  const start = node.attrs?.start ?? 1;
  const mark = (index: number) => (node.type === 'orderedList' ? `${start + index}. ` : '\u2022 ');
  const items = (node.content ?? []).map((item, index) => marked(item, mark(index)));
  return { ...node, content: items };
}

function marked(item: RichNode, mark: string): RichNode {
  const [first, ...rest] = item.content ?? [];
  if (!first) return item;
  const begun = { ...first, content: [{ type: 'text' as const, text: mark }, ...(first.content ?? [])] };
  return { ...item, content: [begun, ...rest] };
}

function openDecision({ live }: DocumentSource, entry: Entry): Decision | null {
  const resolutions = textsOf(entry, 'resolution');
  const recommendations = textsOf(entry, 'recommendation');
  if (resolutions.length + recommendations.length === 0) return null;
  const votes = live.motions
    .filter(
      ({ itemId, state, motionType, vote }) =>
        itemId === entry.itemId &&
        state === 'carried' &&
        motionType === 'substantive' &&
        vote !== null &&
        vote.method !== 'consensus' &&
        isOpenMatter(live, itemId, vote.takenAt),
    )
    .map(describeVote)
    .filter((vote) => !resolutions.some((text) => text.includes(vote)));
  return {
    ...{ number: entry.number, title: entry.title, part: 'A', exemptParagraphs: [], summary: '' },
    resolutions,
    recommendations,
    vote: votes.join('; '),
  };
}

/** Whether anything was decided in private is not for this notice to say: an item that was taken is on it. */
function closedDecision(source: DocumentSource, entry: Entry): Decision | null {
  const item = source.live.items.find(({ id }) => id === entry.itemId);
  const summary = textsOf(entry, 'summary').join('\n');
  if (summary === '' && (item?.spells ?? []).length === 0) return null;
  return {
    ...{ number: entry.number, title: entry.title, part: 'B' },
    exemptParagraphs: [...paragraphsOf(source, entry.itemId)],
    summary,
    ...{ resolutions: [], recommendations: [], vote: '' },
  };
}
