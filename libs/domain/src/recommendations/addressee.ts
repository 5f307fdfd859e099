/** What may become of whoever a recommendation was made to. */
export const addresseeChanges = ['renamed', 'dissolved'] as const;
export type AddresseeChange = (typeof addresseeChanges)[number];

/** Whoever a recommendation was made to, as the minutes named them, and as it is now. */
export interface Addressee {
  nameThen: string;
  change: AddresseeChange | '';
  /** Its new name, or who took over the work of one that was dissolved; empty where nobody did. */
  nameNow: string;
}

/**
 * To whom a notice goes and what it says of that: the body it was made to under the name that it has now, the successor of
 * one that was dissolved, or the clerk of the council. Renamed from "Cabinet" to "Executive" it goes to the Executive, with
 * "This was addressed to Cabinet, which is now called Executive."
 */
export function noticeGoesTo({ nameThen, change, nameNow }: Addressee): { to: string; sentence: string } {
  if (change === '') return { to: nameThen, sentence: '' };
  if (change === 'renamed')
    return { to: nameNow, sentence: `This was addressed to ${nameThen}, which is now called ${nameNow}.` };
  if (nameNow !== '')
    return {
      to: nameNow,
      sentence: `This was addressed to ${nameThen}, which was dissolved. ${nameNow} took over its work.`,
    };
  return {
    to: 'The clerk of the council',
    sentence: `This was addressed to ${nameThen}, which was dissolved and has no successor. The clerk of the council decides who answers.`,
  };
}

/** As a list says it: "Cabinet", "Cabinet (now Executive)", "Youth Board (dissolved; now Cabinet)", "Youth Board (dissolved)". */
export function addresseeWords({ nameThen, change, nameNow }: Addressee): string {
  if (change === '' || nameThen === '') return nameThen;
  const words = [change === 'dissolved' ? 'dissolved' : '', nameNow === '' ? '' : `now ${nameNow}`];
  return `${nameThen} (${words.filter((word) => word !== '').join('; ')})`;
}

/** Whoever it is in the middle of a sentence: "the Cabinet", "all members", "Schools Forum". */
export const inSentence = (name: string): string => name.replace(/^(The|All) /, (word) => word.toLowerCase());

/** What is wrong with what somebody says of an addressee, in one sentence; null where it can be. */
export function addresseeRefusal({ nameThen, change, nameNow }: Addressee): string | null {
  if (nameThen === '') return 'The minutes do not say to whom this was made, so there is no name to change.';
  if (change === 'renamed' && nameNow === '') return `Enter what ${nameThen} is called now.`;
  if (change !== '' && same(nameThen, nameNow))
    return change === 'renamed'
      ? `${nameThen} is the name that the minutes have. Enter the new one.`
      : `${nameThen} was dissolved, so it cannot take over. Enter another, or leave it empty.`;
  return null;
}

const same = (one: string, other: string): boolean => one.trim().toLowerCase() === other.trim().toLowerCase();
