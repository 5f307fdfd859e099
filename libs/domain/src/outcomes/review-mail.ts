import { formatDate, type PlainDate } from '../calendar/index';

/** An outcome that the clerk is asked about: Part A, in the words of the meeting. */
export interface OutcomeToReview {
  text: string;
  heldOn: PlainDate;
}

/** A mail lists no more than this; the log has them all. */
const listed = 20;

/** The mail that asks a body's clerk whether outcomes lasted, the oldest first. */
export function reviewMail(
  { councilName, bodyName, clerk, link }: Record<'councilName' | 'bodyName' | 'clerk' | 'link', string>,
  outcomes: readonly OutcomeToReview[],
): { subject: string; text: string } {
  const oldestFirst = [...outcomes].sort((one, other) => one.heldOn.localeCompare(other.heldOn));
  const many = outcomes.length === 1 ? '1 outcome' : `${outcomes.length} outcomes`;
  const left = outcomes.length - listed;
  const text = [
    `Dear ${clerk || 'colleague'},`,
    `Six months and more have passed since ${bodyName} logged ${many}. Did it last?`,
    ...oldestFirst.slice(0, listed).map((each) => `${formatDate(each.heldOn)}: ${each.text}`),
    ...(left > 0 ? [`And ${left} more.`] : []),
    `Answer in the outcomes log, with what shows it: ${link}`,
    councilName,
  ];
  return { subject: `Did it last? ${many} to review, ${bodyName}`, text: `${text.join('\n\n')}\n` };
}

/** A member of the panel, and whom they may ask back. */
type AskedMember = Record<'councilName' | 'bodyName' | 'name' | 'whomToAsk', string> & {
  /** The day after which the links do not work any more. */
  until: PlainDate;
};

/** The mail that asks a member of the panel: each outcome with the link that answers this one. */
export function panelReviewMail(
  { councilName, bodyName, name, whomToAsk, until }: AskedMember,
  outcomes: readonly (OutcomeToReview & { link: string })[],
): { subject: string; text: string } {
  const many = outcomes.length === 1 ? 'this' : `these ${outcomes.length} outcomes`;
  const text = [
    `Dear ${name || 'colleague'},`,
    `Six months and more have passed since ${bodyName} logged ${many}. Did it last? Say so, and what shows it. You need no account.`,
    ...outcomes.map(({ heldOn, text: said, link }) => `${formatDate(heldOn)}: ${said}\n${link}`),
    `Each link answers one outcome, once, until ${formatDate(until)}. Please name no child or young person.`,
    whomToAsk,
    councilName,
  ];
  const what = outcomes.length === 1 ? '1 outcome' : `${outcomes.length} outcomes`;
  return { subject: `Did it last? ${what} of ${bodyName}`, text: `${text.join('\n\n')}\n` };
}
