import { formatDate, type PlainDate } from '../calendar/index';
import type { Reminder } from './due-reminders';

/** One line of a reminder: Part A only, in the words of the minutes. */
export interface RemindedCommitment {
  reference: string;
  text: string;
  bodyName: string;
  heldOn: PlainDate;
  dueOn: PlainDate | null;
  /** Null where the clerk asks, and not the calendar. */
  reminder: Reminder | null;
  /** Address that opens this one commitment. */
  link: string;
}

export interface DigestMail {
  subject: string;
  text: string;
}

const order = { after: 0, on: 1, before: 2 };
const placeOf = ({ reminder }: RemindedCommitment): number => (reminder ? order[reminder.when] : 3);

/** The one mail that a person gets in a day, for everything that they are reminded of: what is late comes first. */
export function reminderDigest(
  council: string,
  owner: string,
  commitments: readonly RemindedCommitment[],
  askWhom: string,
): DigestMail {
  const sorted = [...commitments].sort(
    (one, other) => placeOf(one) - placeOf(other) || ((one.dueOn ?? '') < (other.dueOn ?? '') ? -1 : 1),
  );
  const text = [
    `Dear ${owner || 'colleague'},`,
    sorted.length === 1
      ? 'A meeting of the council asked you for this:'
      : `Meetings of the council asked you for these ${sorted.length} things:`,
    ...sorted.map(paragraphOf),
    'Open the link to say how far it has come, to say that it is done, or to ask for another date. You need no account. The link is yours alone and works once.',
    askWhom,
    council,
  ];
  return { subject: subjectOf(sorted), text: `${text.join('\n\n')}\n` };
}

function subjectOf(sorted: readonly RemindedCommitment[]): string {
  const late = sorted.filter(({ reminder }) => reminder?.when === 'after').length;
  const [first] = sorted;
  if (sorted.length === 1 && first) {
    const word = late ? 'Late' : first.reminder ? 'Due' : 'Please answer';
    return `${word}: ${first.reference}, ${first.bodyName}`;
  }
  const all = `${sorted.length} things that meetings asked you for`;
  return late ? `${all}, ${late} late` : all;
}

const paragraphOf = (commitment: RemindedCommitment): string => {
  const { reference, text, bodyName, heldOn, dueOn, reminder, link } = commitment;
  const due = dueOn && [`Due: ${formatDate(dueOn)}${reminder ? standingOf(reminder) : ''}`];
  return [`${reference}: ${text}`, `From: ${bodyName}, ${formatDate(heldOn)}`, ...(due || []), link].join(
    '\n',
  );
};

const standingOf = ({ when, workingDays }: Reminder): string => {
  if (when === 'on') return ', so today is the day';
  const days = `${workingDays} working ${workingDays === 1 ? 'day' : 'days'}`;
  return when === 'before' ? `, in ${days}` : `, late by ${days}`;
};

/** The line that the history of a commitment gets: "Reminder sent to Ola Reed: 2 working days after the due date." */
export function reminderLine(owner: string, { when, workingDays }: Reminder): string {
  const days = `${workingDays} working ${workingDays === 1 ? 'day' : 'days'}`;
  const why = when === 'on' ? 'due today' : `${days} ${when} the due date`;
  return `Reminder written to ${owner || 'the owner'}: ${why}.`;
}
