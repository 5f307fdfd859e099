import type { StoredBlock } from '@minutebook/contracts';
import type { MinuteBlock } from '@minutebook/domain';
import { asWritten, blockFields, isSame, isSameBlock, type BlockField } from './same';

/** A block that two people wrote differently in the same part of it. Until it is settled, the writer's own words stand. */
export interface BlockClash {
  mine: MinuteBlock;
  theirs: StoredBlock;
  fields: BlockField[];
}

export interface MergedBlocks {
  blocks: MinuteBlock[];
  clashes: BlockClash[];
}

interface Versions {
  base: readonly StoredBlock[];
  mine: readonly MinuteBlock[];
  theirs: readonly StoredBlock[];
}

const byId = <Block extends MinuteBlock>(blocks: readonly Block[]): Map<string, Block> =>
  new Map(blocks.map((block) => [block.id, block] as const));

/** One block that both have: each part from whoever changed it; a part that both changed is a clash. */
function mergeBlock(base: MinuteBlock | undefined, mine: MinuteBlock, theirs: StoredBlock) {
  const merged: MinuteBlock = asWritten(theirs);
  const fields = blockFields.filter((field) => {
    if (base && isSame(base[field], mine[field])) return false;
    Object.assign(merged, { [field]: mine[field] });
    return !isSame(theirs[field], mine[field]) && !(base && isSame(base[field], theirs[field]));
  });
  return { merged, fields };
}

/**
 * Blocks of one side that the other does not have, each put after the block that it follows where it was written. `order` is
 * the other side's order and grows.
 */
function weave(order: string[], additions: readonly string[], among: readonly string[]): string[] {
  const woven = [...order];
  const isAddition = new Set(additions);
  among.forEach((id, index) => {
    if (!isAddition.has(id)) return;
    const before = among
      .slice(0, index)
      .reverse()
      .find((candidate) => woven.includes(candidate));
    woven.splice(before === undefined ? 0 : woven.indexOf(before) + 1, 0, id);
  });
  return woven;
}

const without = (ids: readonly string[], others: ReadonlySet<string>) => ids.filter((id) => others.has(id));

/** Whoever moved blocks decides their order; where both did, the writer does. What the other added keeps its neighbour. */
function mergedOrder({ base, mine, theirs }: Versions, staying: ReadonlySet<string>): string[] {
  const [b, m, t] = [base, mine, theirs].map((blocks) =>
    without(
      blocks.map(({ id }) => id),
      staying,
    ),
  ) as [string[], string[], string[]];
  const shared = new Set(b.filter((id) => m.includes(id) && t.includes(id)));
  const haveIMoved = !isSame(without(b, shared), without(m, shared));
  const [first, second] = haveIMoved ? [m, t] : [t, m];
  return weave(
    first,
    second.filter((id) => !first.includes(id)),
    second,
  );
}

/** Which blocks stay: one that a side took out goes, unless the other side has written in it meanwhile. */
function stays(
  id: string,
  base: Map<string, StoredBlock>,
  mine?: MinuteBlock,
  theirs?: MinuteBlock,
): boolean {
  const before = base.get(id);
  if (mine && theirs) return true;
  if (!before) return true;
  const left = mine ?? theirs;
  return left !== undefined && !isSameBlock(before, left);
}

/**
 * Brings a minute that was written here together with what somebody else saved meanwhile, both begun from `base`. Blocks of
 * others are taken in where they do not collide; nothing that was written on either side is dropped.
 *
 * Example: I changed block 1, they changed block 2 and added block 3: all three changes stand, and nobody is asked.
 */
export function mergeBlocks(versions: Versions): MergedBlocks {
  const [base, mine, theirs] = [byId(versions.base), byId(versions.mine), byId(versions.theirs)];
  const ids = [...new Set([...mine.keys(), ...theirs.keys()])];
  const staying = new Set(ids.filter((id) => stays(id, base, mine.get(id), theirs.get(id))));
  const clashes: BlockClash[] = [];
  const blocks = mergedOrder(versions, staying).map((id) => {
    const [own, other] = [mine.get(id), theirs.get(id)];
    if (!own || !other) return asWritten((own ?? other) as MinuteBlock);
    const { merged, fields } = mergeBlock(base.get(id), own, other);
    if (fields.length > 0) clashes.push({ mine: own, theirs: other, fields });
    return merged;
  });
  return { blocks, clashes };
}
