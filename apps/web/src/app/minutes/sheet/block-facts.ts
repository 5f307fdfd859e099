import type { Minutes, StoredBlock } from '@minutebook/contracts';
import { councilTime, formatTime, type LogLine } from '@minutebook/domain';
import type { BlockFacts } from '../editor/block-line';
import type { FactsById } from '../editor/block-marks';

interface Around {
  minutes: Minutes | null;
  log: readonly LogLine[];
  kept: ReadonlyMap<string, ReadonlySet<string>>;
}

const count = (amount: number, one: string): string => (amount === 1 ? `1 ${one}` : `${amount} ${one}s`);

/** What others say about a block that is still open: "1 comment, 2 suggestions". */
function talkOf({ id }: StoredBlock, minutes: Minutes | null): string {
  const comments = minutes?.comments.filter((one) => one.blockId === id && !one.resolvedAt) ?? [];
  const suggestions = minutes?.suggestions.filter((one) => one.blockId === id && one.state === 'open') ?? [];
  return [
    comments.length > 0 ? count(comments.length, 'comment') : '',
    suggestions.length > 0 ? count(suggestions.length, 'suggestion') : '',
  ]
    .filter(Boolean)
    .join(', ');
}

function sourceOf({ sourceEventIds }: StoredBlock, log: readonly LogLine[]): string {
  const line = log.find(({ eventId }) => sourceEventIds.includes(eventId));
  return line && line.act.kind === 'noted' ? `From the console, ${formatTime(councilTime(line.at).at)}` : '';
}

/** What is known of each block beside its words. */
export const blockFacts = (blocks: readonly StoredBlock[], { minutes, log, kept }: Around): FactsById =>
  new Map(
    blocks.map((block): [string, BlockFacts] => [
      block.id,
      {
        reference: block.reference,
        source: sourceOf(block, log),
        talk: talkOf(block, minutes),
        kept: kept.get(block.id) ?? new Set(),
      },
    ]),
  );
