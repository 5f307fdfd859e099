import { sentenceOf, type LiveItem, type LogLine, type UncorrectedAct } from '../live/index';
import type { MinuteBlock } from '../minutes/index';
import {
  blockOf,
  itemOfLine,
  isExemptLine,
  type DraftedBlock,
  type DraftingContext,
} from './drafting-context';
import { motionBlock } from './votes';

type Act<Kind extends UncorrectedAct['kind']> = Extract<UncorrectedAct, { kind: Kind }>;

/** What the log holds of an item, block by block in the order of time; movements stand free where they happened (M-14). */
export function recordedBlocks(context: DraftingContext, item: LiveItem): DraftedBlock[] {
  return (
    context.live.log
      .filter((line) => itemOfLine(context, line)?.id === item.id)
      // an open minute takes nothing that is kept apart, whatever item the line names (E-10)
      .filter((line) => item.part === 'B' || !isExemptLine(context, line))
      .flatMap((line) => blocksOfLine(context, item, line))
  );
}

interface Place {
  context: DraftingContext;
  item: LiveItem;
  line: LogLine;
}
type Drafting = { [Kind in UncorrectedAct['kind']]?: (act: Act<Kind>, place: Place) => DraftedBlock[] };

const drafting: Drafting = {
  noted: (act, { line }) => [notedBlock(act, line)],
  'vote-taken': ({ motionId }, place) => motionOf(place, motionId),
  'motion-withdrawn': ({ motionId }, place) => motionOf(place, motionId),
  arrived: (_, place) => moved(place),
  left: (_, place) => moved(place),
  adjourned: (_, place) => [said('movement', place)],
  reconvened: (_, place) => [said('movement', place)],
  'presiding-changed': (_, place) => [said('discussion', place)],
  // disclosures made under their own item are drafted with it
  'interest-disclosed': (_, place) =>
    place.item.purpose === 'disclosures' ? [] : [said('discussion', place)],
  'public-excluded': (_, place) => exclusionOf(place),
  'public-readmitted': (_, place) => exclusionOf(place),
};

function blocksOfLine(context: DraftingContext, item: LiveItem, line: LogLine): DraftedBlock[] {
  const draft = drafting[line.act.kind] as
    ((act: UncorrectedAct, place: Place) => DraftedBlock[]) | undefined;
  return draft?.(line.act, { context, item, line }) ?? [];
}

const said = (kind: MinuteBlock['kind'], { context, line }: Place): DraftedBlock =>
  blockOf(kind, sentenceOf(context.setting, context.live, line), { sourceEventIds: [line.eventId] });

/** Who was there when the meeting opened did not come in. */
function moved(place: Place): DraftedBlock[] {
  const { openedAt, closedAt } = place.context.live;
  const { at } = place.line;
  const isDuring = openedAt !== null && at > openedAt && (closedAt === null || at < closedAt);
  return isDuring ? [said('movement', place)] : [];
}

/** Where the agenda has an item for it, the exclusion of press and public is minuted there. */
const exclusionOf = (place: Place): DraftedBlock[] =>
  place.context.setting.items.some(({ kind }) => kind === 'exclusion') ? [] : [said('discussion', place)];

function notedBlock({ note, text, owner, due }: Act<'noted'>, { eventId }: LogLine): DraftedBlock {
  const more = { sourceEventIds: [eventId] };
  if (note === 'recommendation') return blockOf(note, text, { ...more, addressedTo: owner });
  if (note === 'action' || note === 'request') return blockOf(note, text, { ...more, owner, due });
  return blockOf(note, text, more);
}

function motionOf({ context, item, line }: Place, motionId: string): DraftedBlock[] {
  const { live, wording } = context;
  const motion = live.motions.find((each) => each.motionId === motionId);
  // the motion to exclude press and public has a minute of its own
  if (!motion || (motion.motionType === 'exclusion' && item.kind === 'exclusion')) return [];
  return [motionBlock(live, motion, wording.bodyInMinutes, [line.eventId])];
}
