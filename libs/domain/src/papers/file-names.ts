import type { PlainDate } from '../calendar/index';

/**
 * A name in the form that addresses and file names take: small letters, digits and single hyphens.
 * "Scrutiny Children & Young People Sub-Committee" is `scrutiny-children-and-young-people-sub-committee`.
 */
export const slug = (name: string): string =>
  name
    .normalize('NFKD')
    .replace(/[\u0300-\u036f'’]/g, '')
    .replace(/&/g, ' and ')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');

/**
 * Name of a public pack's file without its ending: body, date, kind.
 * `packFileName('Corporate Parenting Panel', '2019-07-03')` is `corporate-parenting-panel-2019-07-03-public-pack`.
 */
export const packFileName = (bodyName: string, heldOn: PlainDate): string =>
  [slug(bodyName), heldOn, 'public-pack'].filter((part) => part !== '').join('-');
