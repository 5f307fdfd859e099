import type { ProgrammePolicy } from '../policy/index';
import type { TopicWeight } from './terms';

export interface PlannedTopic {
  weight: TopicWeight;
  minutes: number | null;
  isRemoved: boolean;
}

export interface MeetingLoad {
  substantive: number;
  /** Of those topics that have a time planned. */
  minutes: number;
  /** A sentence each; empty while the agenda is short enough. */
  warnings: string[];
}

/**
 * How full a meeting is, and whether that is more than the body allows itself: more than two substantive items, by seed 004 (P-02),
 * or more than three hours, by seed 000.
 */
export function loadOf(topics: readonly PlannedTopic[], policy: ProgrammePolicy): MeetingLoad {
  const staying = topics.filter(({ isRemoved }) => !isRemoved);
  const substantive = staying.filter(({ weight }) => weight === 'substantive').length;
  const minutes = staying.reduce((sum, topic) => sum + (topic.minutes ?? 0), 0);
  const warnings: string[] = [];
  if (policy.substantiveItems !== null && substantive > policy.substantiveItems)
    warnings.push(
      `${substantive} substantive items: more than the ${policy.substantiveItems} that this body takes at one meeting.`,
    );
  if (policy.minutes !== null && minutes > policy.minutes)
    warnings.push(
      `${spanWords(minutes)} planned: more than the ${spanWords(policy.minutes)} that this body takes for one meeting.`,
    );
  return { substantive, minutes, warnings };
}

/** A span in words (P-02): `spanWords(200)` is "3 hours 20 minutes", `spanWords(45)` is "45 minutes". */
export function spanWords(minutes: number): string {
  const [whole, rest] = [Math.floor(minutes / 60), minutes % 60];
  const words = [
    whole === 0 ? '' : `${whole} ${whole === 1 ? 'hour' : 'hours'}`,
    rest === 0 && whole > 0 ? '' : `${rest} ${rest === 1 ? 'minute' : 'minutes'}`,
  ];
  return words.filter((each) => each !== '').join(' ');
}
