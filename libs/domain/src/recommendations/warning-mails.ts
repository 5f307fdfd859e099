import { daysBetween, formatDate } from '../calendar/index';
import type { PlainDate } from '../calendar/index';

interface About {
  bodyName: string;
  sourceTitle: string;
  /** Of the recommendation. */
  text: string;
  lastDay: PlainDate;
  lastWorkingDay: PlainDate;
}
export interface MailWords {
  subject: string;
  text: string;
}

/**
 * Reminds the department: "Response due in 3 days: Budget Update", or today. `form` is the address of its form, which
 * takes the place of the one in earlier mails.
 */
export function warningMail({
  today,
  form,
  ...about
}: About & { today: PlainDate; form: string }): MailWords {
  const days = daysBetween(today, about.lastWorkingDay);
  const when = days === 0 ? 'today' : days === 1 ? 'tomorrow' : `in ${days} days`;
  const text = [
    `The ${about.bodyName} waits for a response to this recommendation:`,
    about.text,
    byWhen(about),
    `Write it here, without an account. Links in earlier mails no longer work:\n${form}`,
  ];
  return { subject: `Response due ${when}: ${about.sourceTitle}`, text: text.join('\n\n') };
}

/** Says that no answer came: to the chair and whom the council names. "No response received: Budget Update". */
export function escalationMail({ department, ...about }: About & { department: string }): MailWords {
  const text = [
    `No response was received from ${department === '' ? 'the department' : department} to this recommendation of the ${about.bodyName}:`,
    about.text,
    `It was due by ${formatDate(about.lastWorkingDay)}${statutory(about)}.`,
  ];
  return { subject: `No response received: ${about.sourceTitle}`, text: text.join('\n\n') };
}

const byWhen = (about: About): string =>
  `It is due by ${formatDate(about.lastWorkingDay)}${statutory(about)}.`;

const statutory = ({ lastDay, lastWorkingDay }: About): string =>
  lastDay === lastWorkingDay ? '' : `, the last working day; the last day is ${formatDate(lastDay)}`;
