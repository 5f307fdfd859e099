import { formatDate } from '../calendar/index';
import type { PlainDate } from '../calendar/index';
import type { ResponseClock } from './response-clock';

export interface NoticeWords {
  council: string;
  bodyName: string;
  heldOn: PlainDate;
  sourceTitle: string;
  recommendations: readonly { ordinal: string; text: string }[];
  conclusions: readonly string[];
  /** "Cabinet"; and what is to be said of its name. */
  to: string;
  toSentence: string;
  clock: ResponseClock | null;
  source: string;
}

/**
 * The notice in writing: what was recommended, what the addressee must do, and by when. For two months beginning with
 * 20 April 2021 it says "by Saturday, 19 June 2021 (last working day Friday, 18 June 2021)".
 */
export function noticeInWriting(words: NoticeWords): string {
  const { council, bodyName, heldOn, sourceTitle, recommendations, conclusions } = words;
  return [
    `${council}\nTo: ${words.to}`,
    ...(words.toSentence === '' ? [] : [words.toSentence]),
    `Notice of recommendations\n${bodyName}, ${formatDate(heldOn)}: ${sourceTitle}`,
    `The ${withoutThe(bodyName)} recommended:`,
    recommendations.map(({ ordinal, text }) => (ordinal === '' ? text : `${ordinal} ${text}`)).join('\n\n'),
    ...(conclusions.length === 0 ? [] : [`It rests on these conclusions:\n${conclusions.join('\n')}`]),
    whatIsAsked(words),
  ].join('\n\n');
}

function whatIsAsked({ clock, source }: NoticeWords): string {
  if (clock === null) return 'Please consider this and have regard to it. No day was set for an answer.';
  const working =
    clock.lastDay === clock.lastWorkingDay ? '' : ` (last working day ${formatDate(clock.lastWorkingDay)})`;
  const by = `by ${formatDate(clock.lastDay)}${working}`;
  if (clock.rule === 'local')
    return `Please consider this and answer ${by}. The day was set by the body itself.`;
  return `You are required to consider this, to say what action you propose, and to publish your response ${by}: ${reasonOfClock(clock)} (${source}).`;
}

/** "two months beginning with 20 April" in words. */
export function reasonOfClock({ rule, startsOn }: ResponseClock, months = 2): string {
  if (rule === 'local' || startsOn === null) return 'the day was set by the body itself';
  const count = months === 2 ? 'two months' : `${months} months`;
  return rule === 'after'
    ? `${count} after ${formatDate(startsOn)}, which does not count`
    : `${count} beginning with ${formatDate(startsOn)}, which counts`;
}

const withoutThe = (name: string): string => name.replace(/^The\s+/i, '');
