import type { LiveParticipant } from '@minutebook/domain';
import type { Mark } from '@minutebook/ui';

export type ActValue = string | boolean | string[];
export type ActValues = Readonly<Record<string, ActValue>>;
export interface Option {
  value: string;
  label: string;
}
export type FromValues<Value> = Value | ((values: ActValues) => Value);

interface Shared {
  name: string;
  label: string;
  hint?: string;
  /** What to do when it is empty; made from the label unless said. */
  missing?: string;
  /** Left out of sight, and of what is asked, while this is not so. */
  isShown?: (values: ActValues) => boolean;
  isOptional?: boolean;
}

/** A field of the form of an act. The kinds are few, so that every act looks and behaves alike. */
export type ActField = Shared &
  (
    | { kind: 'line' | 'text' | 'time'; value?: string }
    | { kind: 'person'; among: FromValues<readonly LiveParticipant[]>; value?: string }
    | { kind: 'choice'; options: FromValues<readonly Option[]>; value?: string }
    | { kind: 'check'; value?: boolean }
    | { kind: 'checks'; options: FromValues<readonly Option[]>; value?: string[] }
    | { kind: 'order'; options: readonly Option[]; value?: string[] }
    /** The value is the name of the file; whoever asks keeps the file itself. */
    | { kind: 'file'; choose: (file: File | null) => void; value?: string }
  );

/** One act as a form: what it is about, what is asked, what follows from the answers, and the sending. */
export interface ActQuestion {
  title: string;
  about?: string;
  fields: readonly ActField[];
  /** What follows from what is filled in, as marks with words: "May speak", "No vote", "Stays". */
  follows?: (values: ActValues) => { mark: Mark; word: string }[];
  /** A sentence that changes with the answers. */
  note?: (values: ActValues) => string;
  /** The button: verb and object. */
  action: FromValues<string>;
  decline?: string;
  /** Part B stands on pink paper here too. */
  isExempt?: boolean;
  /** Records it. Gives the sentence of a refusal, or nothing when it is done. */
  send: (values: ActValues) => string | Promise<string>;
}

export const resolved = <Value>(from: FromValues<Value>, values: ActValues): Value =>
  typeof from === 'function' ? (from as (values: ActValues) => Value)(values) : from;

export const textOf = (values: ActValues, name: string): string => {
  const value = values[name];
  return typeof value === 'string' ? value.trim() : '';
};
export const listOf = (values: ActValues, name: string): string[] => {
  const value = values[name];
  return Array.isArray(value) ? value : [];
};
export const isOn = (values: ActValues, name: string): boolean => values[name] === true;

/** The values that a form begins with. */
export function initialValues(fields: readonly ActField[]): ActValues {
  return Object.fromEntries(
    fields.map((field) => [field.name, field.value ?? (field.kind === 'check' ? false : emptyOf(field))]),
  );
}

const emptyOf = (field: ActField): ActValue => (field.kind === 'checks' || field.kind === 'order' ? [] : '');

/** What is not filled in yet, as sentences by field; a form with none may be sent. */
export function missingIn(fields: readonly ActField[], values: ActValues): Record<string, string> {
  const missing: Record<string, string> = {};
  for (const field of fields) {
    const isAsked = !field.isOptional && field.kind !== 'check' && (field.isShown?.(values) ?? true);
    const value = values[field.name];
    const isEmpty = Array.isArray(value) ? value.length === 0 : !String(value ?? '').trim();
    if (isAsked && isEmpty) missing[field.name] = field.missing ?? `${verbFor(field)} ${lower(field.label)}.`;
  }
  return missing;
}

const verbFor = ({ kind }: ActField): string =>
  kind === 'line' || kind === 'text' || kind === 'time' ? 'Enter the' : 'Choose the';
const lower = (label: string): string => label.slice(0, 1).toLowerCase() + label.slice(1);
