import type { CreateInterest, CreateWithheldInterest, RegisteredInterest } from '@minutebook/contracts';
import {
  categoryCaption,
  formatDate,
  withholdings,
  type InterestCategory,
  type Withholding,
} from '@minutebook/domain';
import type { FieldWords } from '../core/reconcile';

export type InterestValues = Pick<
  RegisteredInterest,
  'category' | 'holder' | 'description' | 'beganOn' | 'endedOn'
>;
type FormValues = InterestValues & { withholding: Withholding; notifiedOn: string | null };

const dateWords = (date: string | null): string => (date ? formatDate(date) : 'None');

/** How the fields of an interest are called when two versions stand side by side. */
export const interestFields: FieldWords<InterestValues>[] = [
  { key: 'category', label: 'Category', show: (category) => categoryCaption(category as InterestCategory) },
  { key: 'holder', label: 'Whose', show: (holder) => (holder === 'partner' ? 'Partner' : 'Member') },
  { key: 'description', label: 'Description', isText: true },
  { key: 'beganOn', label: 'Since', show: dateWords },
  { key: 'endedOn', label: 'Last day', show: dateWords },
];

/** What may be said about publication: a home address stands under land and licences only (I-08). */
export const withholdingsFor = (category: InterestCategory): Withholding[] =>
  withholdings.filter((each) => each !== 'home-address' || category === 'land' || category === 'licences');

/** What is sent for a new interest. Words that are withheld go as `details`, which the exempt address alone takes. */
export function newInterest({
  withholding,
  description,
  notifiedOn,
  ...fields
}: FormValues): CreateInterest | CreateWithheldInterest {
  const day = notifiedOn ? { notifiedOn } : {};
  return withholding === 'none'
    ? { ...fields, ...day, description }
    : { ...fields, ...day, withholding, details: description };
}
