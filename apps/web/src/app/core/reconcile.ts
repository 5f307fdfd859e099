import type { ConflictChoice, ConflictField } from '@minutebook/ui/editing';

/** How one field of a form is called and shown when two versions of it stand side by side. */
export interface FieldWords<Values> {
  key: keyof Values & string;
  label: string;
  isText?: boolean;
  /** What was chosen, in words; texts are shown as they are. */
  show?: (value: Values[keyof Values & string]) => string;
}

export interface Reconciled<Values> {
  /** What to save where nobody has to choose: my change where they changed nothing, theirs where I changed nothing. */
  settled: Values;
  /** Fields that both changed, each in its own way. */
  clashes: ConflictField[];
}

const inWords = (value: unknown): string => (typeof value === 'string' ? value : JSON.stringify(value ?? ''));
const isSame = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

/**
 * Brings two edits of one record together, field by field, against what both began with.
 * Both began with title "A"; I wrote "B", they changed only the lead officer: both changes stand and nobody has to choose.
 */
export function reconcile<Values extends object>(
  sides: { base: Values; mine: Values; theirs: Values },
  fields: readonly FieldWords<Values>[],
): Reconciled<Values> {
  const { base, mine, theirs } = sides;
  const settled = { ...mine };
  const clashes: ConflictField[] = [];
  for (const { key, label, isText = false, show = inWords } of fields) {
    if (isSame(mine[key], theirs[key])) continue;
    if (isSame(mine[key], base[key])) settled[key] = theirs[key];
    else if (!isSame(theirs[key], base[key])) {
      clashes.push({ key, label, isText, theirs: show(theirs[key]), yours: show(mine[key]) });
    }
  }
  return { settled, clashes };
}

/** What is to be saved once the clashing fields have been chosen or written into one. */
export function applyChoice<Values extends object>(
  choice: ConflictChoice,
  settled: Values,
  theirs: Values,
): Values {
  const values = { ...settled };
  for (const [field, chosen] of Object.entries(choice)) {
    const key = field as keyof Values;
    if (chosen.from === 'theirs') values[key] = theirs[key];
    if (chosen.from === 'merged') values[key] = chosen.text as Values[keyof Values];
  }
  return values;
}
