import type { InterestKind } from './terms';

/** Disclosable pecuniary interests: Relevant Authorities (Disclosable Pecuniary Interests) Regulations 2012, Schedule. */
export const dpiCategories = [
  'employment',
  'sponsorship',
  'contracts',
  'land',
  'licences',
  'corporate-tenancies',
  'securities',
] as const;
/** Other registrable interests: LGA model code 2020, Appendix B, Table 2. */
export const oriCategories = [
  'unpaid-directorships',
  'appointments',
  'public-and-charitable-bodies',
] as const;
export const interestCategories = [...dpiCategories, ...oriCategories] as const;
export type InterestCategory = (typeof interestCategories)[number];

/** Whose interest it is: the member's, or their partner's (spouse, civil partner, or lived with as such; s.30(3)(b)). */
export const interestHolders = ['member', 'partner'] as const;
export type InterestHolder = (typeof interestHolders)[number];

export interface InterestCategoryText {
  title: string;
  /** What belongs here, for the person who fills in the form. */
  asks: string;
}

const texts: Record<InterestCategory, InterestCategoryText> = {
  employment: {
    title: 'Employment, office, trade, profession or vocation',
    asks: 'Any of these that is carried on for profit or gain.',
  },
  sponsorship: {
    title: 'Sponsorship',
    asks: 'Payments or other benefits towards your duties as a member or your election expenses, within the last twelve months, from anybody but the council. Support from a trade union counts.',
  },
  contracts: {
    title: 'Contracts',
    asks: 'Contracts with the council for goods, services or works that have not been fully carried out, made by you or by a body in which you have a beneficial interest.',
  },
  land: { title: 'Land', asks: 'Any beneficial interest in land within the council’s area.' },
  licences: {
    title: 'Licences',
    asks: 'Any licence to occupy land within the council’s area for a month or longer.',
  },
  'corporate-tenancies': {
    title: 'Corporate tenancies',
    asks: 'Tenancies where the council is the landlord and the tenant is a body in which you have a beneficial interest.',
  },
  securities: {
    title: 'Securities',
    asks: 'Securities of a body with land or a place of business in the council’s area, where they are worth more than £25,000 in nominal value or more than one hundredth of the issued share capital, or of the shares of one class.',
  },
  'unpaid-directorships': { title: 'Unpaid directorships', asks: 'Directorships that bring you no payment.' },
  appointments: {
    title: 'Appointments and nominations by the council',
    asks: 'Bodies of which you are a member, or which you help to control, at the council’s appointment or nomination.',
  },
  'public-and-charitable-bodies': {
    title: 'Public, charitable and campaigning bodies',
    asks: 'Bodies that exercise public functions, serve charitable purposes or seek to influence public opinion or policy, political parties and trade unions among them, of which you are a member or which you help to control.',
  },
};

/** Title and question of a category of the register: `categoryText('land').title` is "Land" (rules 4.2). */
export const categoryText = (category: InterestCategory): InterestCategoryText => texts[category];

/** Caption of a category's table in the register, numbered through: `categoryCaption('land')` is "4. Land". */
export const categoryCaption = (category: InterestCategory): string =>
  `${interestCategories.indexOf(category) + 1}. ${texts[category].title}`;

/** Whether a category of the register is pecuniary: `interestKindOf('land')` is `dpi`, of `appointments` `ori`. */
export const interestKindOf = (category: InterestCategory): Extract<InterestKind, 'dpi' | 'ori'> =>
  (dpiCategories as readonly string[]).includes(category) ? 'dpi' : 'ori';
