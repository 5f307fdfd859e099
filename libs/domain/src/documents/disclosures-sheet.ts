import { describeInterest, describeParticipation } from '../interests/index';
import type { DisclosuresSheetModel } from '../interests/index';
import type { LiveDisclosure, LiveMeeting, LogLine } from '../live/index';
import {
  clockAt,
  heldAs,
  holds,
  isOpenMatter,
  itemName,
  participantOf,
  type DocumentSource,
} from './sitting';

export interface DisclosuresSheetSource extends DocumentSource {
  /** The meeting with its exempt lines: that an interest was disclosed is printed whatever the item, what was said is not. */
  all: LiveMeeting;
}

/**
 * What was disclosed and what followed by the table in force (I-04). A sensitive interest by its fact alone (I-05), and so one
 * in an item of Part B or said while the public was out, whose words are exempt (E-10).
 * A DPI in item 7: "May not speak", "No vote", "Must leave", "Left at 6.52pm, returned at 7.10pm".
 */
export function disclosuresSheetModel(source: DisclosuresSheetSource): DisclosuresSheetModel {
  const { council, setting, all } = source;
  return {
    council: { name: council.name },
    body: { name: setting.bodyName },
    meeting: heldAs(source),
    policyName: setting.interests.name,
    rows: all.disclosures.map((disclosure) => ({
      name: participantOf(all, disclosure.participantId)?.name ?? '',
      item: itemName(all, disclosure.itemId),
      interest: describeInterest(disclosure.interest),
      description: saidOf(source, disclosure),
      ...describeParticipation(disclosure.participation),
      movement: movementOf(all, disclosure),
      row: disclosure.participation.row,
    })),
  };
}

/** Its words come from the open log alone. */
function saidOf({ live }: DocumentSource, { disclosureId, isSensitive }: LiveDisclosure): string {
  if (isSensitive) return 'A sensitive interest: only the fact of it is disclosed.';
  const open = live.disclosures.find((each) => each.disclosureId === disclosureId);
  return open && isOpenMatter(live, open.itemId, open.disclosedAt)
    ? open.description
    : 'Disclosed in private: not for publication.';
}

/** Departures for this interest, each with the return if there was one. */
function movementOf(live: LiveMeeting, { participantId, itemId }: LiveDisclosure): string {
  const own = live.log.filter(({ act }) => 'participantId' in act && act.participantId === participantId);
  const departures = own.filter(
    (line) => line.act.kind === 'left' && line.act.reason === 'interest' && isUnder(live, line, itemId),
  );
  const moves = departures.map((departure) => {
    const back = own.find(({ act, at }) => act.kind === 'arrived' && at >= departure.at);
    const returned = back ? `, returned at ${clockAt(back.at)}` : '';
    return `Left at ${clockAt(departure.at)}${returned}`;
  });
  return moves.join('; ');
}

/** The event names its item, or the item was on when it happened. */
function isUnder(live: LiveMeeting, { itemId, at }: LogLine, id: string): boolean {
  if (itemId !== null) return itemId === id;
  const item = live.items.find((each) => each.id === id);
  return item?.spells.some((spell) => holds(spell, at)) ?? false;
}
