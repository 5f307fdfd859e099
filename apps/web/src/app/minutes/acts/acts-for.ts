import type { MinutesState, Permission } from '@minutebook/domain';

export type ActName =
  | 'send-chair'
  | 'send-officers'
  | 'take-back'
  | 'return'
  | 'pass-on'
  | 'clear'
  | 'publish'
  | 'approve'
  | 'sign';

export interface OfferedAct {
  name: ActName;
  /** Acts that cannot be undone end in "..." and ask first. */
  label: string;
}

interface Rule extends OfferedAct {
  in: MinutesState[];
  needs: Permission[];
}

const writes: Permission[] = ['minutes.edit'];
const clears: Permission[] = ['minutes.clear'];
const isChair: Permission[] = ['minutes.clear', 'minutes.sign'];

/** From top to bottom: what comes first goes before. */
const rules: Rule[] = [
  { name: 'clear', label: 'Clear the minutes...', in: ['with-chair'], needs: isChair },
  { name: 'pass-on', label: 'Pass on to the Chair', in: ['with-officers'], needs: clears },
  { name: 'send-chair', label: 'Send to the Chair...', in: ['draft', 'with-officers'], needs: writes },
  { name: 'publish', label: 'Publish as draft...', in: ['cleared'], needs: ['minutes.publish'] },
  { name: 'approve', label: 'Approve...', in: ['published-draft'], needs: ['minutes.publish'] },
  { name: 'sign', label: 'Sign...', in: ['approved'], needs: ['minutes.sign'] },
  { name: 'send-officers', label: 'Send to officers...', in: ['draft'], needs: writes },
  { name: 'return', label: 'Return with a note...', in: ['with-officers', 'with-chair'], needs: clears },
  {
    name: 'take-back',
    label: 'Take back to draft',
    in: ['with-officers', 'with-chair', 'cleared'],
    needs: writes,
  },
];

/** Steps back are never the main act. */
const isBack = ({ name }: OfferedAct): boolean => name === 'return' || name === 'take-back';

/** What somebody may do with minutes as they stand: the step that comes next, and what stands under "More". */
export function actsFor(
  state: MinutesState,
  can: (permission: Permission) => boolean,
): { main: OfferedAct | null; others: OfferedAct[] } {
  const offered = rules
    .filter((rule) => rule.in.includes(state) && rule.needs.every(can))
    .map(({ name, label }): OfferedAct => ({ name, label }));
  const main = offered.find((act) => !isBack(act)) ?? null;
  return { main, others: offered.filter((act) => act !== main) };
}
