import type { MailMessageView } from '@minutebook/contracts';
import { councilTime, formatShortDate, formatTime, type PlainDate } from '@minutebook/domain';
import type { Mark } from '@minutebook/ui';

const states: Record<MailMessageView['state'], { mark: Mark; word: string }> = {
  waiting: { mark: 'open', word: 'Waiting' },
  sending: { mark: 'under-way', word: 'Being sent' },
  sent: { mark: 'done', word: 'Sent' },
  bounced: { mark: 'late', word: 'Came back' },
  failed: { mark: 'late', word: 'Not sent' },
};

const deliveries: Partial<Record<MailMessageView['delivery'], string>> = {
  delivered: 'Arrived',
  kept: 'Kept here',
};

export function mailStanding({ state, delivery }: MailMessageView): { mark: Mark; word: string } {
  const { mark, word } = states[state];
  return { mark, word: (state === 'sent' && deliveries[delivery]) || word };
}

/** When it was sent, or from when it may be: "Thu 20 June, 9.00am", "not before Fri 21 June, 9.00am". */
export function whenWords({ sentAt, notBefore }: MailMessageView, today: PlainDate): string {
  const { on, at } = councilTime(sentAt ?? notBefore);
  const moment = `${formatShortDate(on, today)}, ${formatTime(at)}`;
  return sentAt ? moment : `not before ${moment}`;
}
