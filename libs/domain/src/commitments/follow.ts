import { blockReferences, plainTextOf, type Due, type MinuteEntry } from '../minutes/index';
import { conclusionsBehind, linesOf } from './conclusions';
import { guessAddressee } from './kinds';
import { type AddresseeKind, type CommitmentKind, commitmentKinds } from './terms';
import { agreedWords } from './wording';

/** What a block of the minutes says for its row of the register. */
export interface FollowedBlock {
  blockId: string;
  entryId: string;
  /** Block of the recommendation that this one is a part of. */
  parentBlockId: string | null;
  /** Counts from 1 within the meeting. */
  position: number;
  kind: CommitmentKind;
  reference: string;
  ordinal: string;
  minuteNumber: string;
  sourceTitle: string;
  text: string;
  conclusions: string[];
  owner: string;
  due: Due | null;
  addressedTo: string;
  addresseeKind: AddresseeKind;
}

type Followable = Pick<MinuteEntry, 'id' | 'part' | 'number' | 'title' | 'blocks'>;

const isTracked = (kind: string): kind is CommitmentKind =>
  (commitmentKinds as readonly string[]).includes(kind);

/** Conclusions that the clerk chose for a recommendation, by the block of it; none where the order of the minute holds. */
type Choices = ReadonlyMap<string | null, readonly string[] | null>;

/**
 * The rows that a set of minutes sets in motion (R-09: source meeting, minute number, ordinal), in the order of the minutes. Part A
 * only: what is exempt has a register of its own (E-10). Recommendations of a minute are numbered as they were printed, else from 1,
 * and rest on the conclusions that they follow, or on those that were chosen. "1.a" belongs to "1" of the same minute.
 */
export const blocksToFollow = (
  entries: readonly Followable[],
  chosen: Choices = new Map(),
): FollowedBlock[] => ofPart('A', entries, chosen);

/** The same of Part B, for the register that only those see who may open it (E-08, E-10). Nothing of Part A is among them. */
export const exemptBlocksToFollow = (entries: readonly Followable[]): FollowedBlock[] =>
  ofPart('B', entries, new Map());

const ofPart = (
  wanted: Followable['part'],
  entries: readonly Followable[],
  chosen: Choices,
): FollowedBlock[] =>
  entries
    .filter(({ part }) => part === wanted)
    .flatMap((entry) => ofEntry(entry, chosen))
    .map((row, index) => ({ ...row, position: index + 1 }));

function ofEntry({ id: entryId, number, title, blocks }: Followable, chosen: Choices): FollowedBlock[] {
  const references = blockReferences(number, blocks);
  const numbers = new Numbers();
  return blocks.flatMap((block) => {
    const { id: blockId, kind, content, owner, due } = block;
    const plain = plainTextOf(content);
    if (!isTracked(kind) || plain === '') return [];
    const { text, ordinal: printed } = agreedWords(plain);
    const row = {
      ...{ blockId, entryId, position: 0, kind, text, due, owner: owner.trim() },
      ...{ reference: references.get(blockId) ?? '', minuteNumber: number, sourceTitle: title },
    };
    if (kind !== 'recommendation') return [{ ...row, ...notRecommended }];
    const addressedTo = block.addressedTo.trim();
    const addressee = { addressedTo, addresseeKind: guessAddressee(addressedTo) };
    const conclusions = linesOf(conclusionsBehind(blocks, blockId, chosen.get(blockId) ?? null));
    return [{ ...row, ...numbers.next(blockId, printed), ...addressee, conclusions }];
  });
}

const notRecommended: Pick<
  FollowedBlock,
  'ordinal' | 'parentBlockId' | 'conclusions' | 'addressedTo' | 'addresseeKind'
> = { ordinal: '', parentBlockId: null, conclusions: [], addressedTo: '', addresseeKind: '' };

/** The numbers of a minute's recommendations as they go on, and which block has which. */
class Numbers {
  #last = 0;
  readonly #blocks = new Map<string, string>();

  next(blockId: string, printed: string): { ordinal: string; parentBlockId: string | null } {
    const ordinal = printed === '' ? String(this.#last + 1) : printed;
    this.#last = Number.parseInt(ordinal, 10);
    if (!this.#blocks.has(ordinal)) this.#blocks.set(ordinal, blockId);
    const [whole = '', letter = ''] = ordinal.split('.');
    return { ordinal, parentBlockId: letter === '' ? null : (this.#blocks.get(whole) ?? null) };
  }
}
