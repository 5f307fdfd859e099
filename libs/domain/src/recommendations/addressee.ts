/** A body that a recommendation was made to, as the council has it now. */
export interface AddressedBody {
  nameThen: string;
  /** Its name today; null once it was dissolved. */
  nameNow: string | null;
  /** Whoever took its work over; empty where nobody did. */
  successor: string;
}

/**
 * To whom a notice goes and what it says of that: the body it was made to under the name that it has now, the successor of
 * one that was dissolved, or the clerk of the council. Renamed from "Cabinet" to "Executive" it goes to the Executive, with
 * "This was addressed to Cabinet, which is now called Executive."
 */
export function noticeGoesTo({ nameThen, nameNow, successor }: AddressedBody): {
  to: string;
  sentence: string;
} {
  if (nameNow === nameThen) return { to: nameThen, sentence: '' };
  if (nameNow !== null)
    return { to: nameNow, sentence: `This was addressed to ${nameThen}, which is now called ${nameNow}.` };
  if (successor !== '')
    return {
      to: successor,
      sentence: `This was addressed to ${nameThen}, which was dissolved. ${successor} took over its work.`,
    };
  return {
    to: 'The clerk of the council',
    sentence: `This was addressed to ${nameThen}, which was dissolved and has no successor. The clerk of the council decides who answers.`,
  };
}
