import type { Minutes } from '@minutebook/contracts';
import { MinuteSuggestionRow, Publication, type Meeting, type MinutesRow } from '@minutebook/data-access';
import { minutesChecks, type Lateness } from '@minutebook/domain';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { toEntryView } from './entry-view';
import type { EntryContents } from './minutes-rows';

/** What stands in the way of publishing minutes. */
@Injectable()
export class MinutesChecker {
  async check(
    manager: EntityManager,
    meeting: Meeting,
    minutes: MinutesRow,
    contents: readonly EntryContents[],
  ): Promise<Minutes['checks']> {
    const { authorityId, id: minutesId } = minutes;
    return minutesChecks({
      entries: contents.map(({ entry, blocks }) => toEntryView(entry, blocks)),
      lateness: await latenessOf(manager, meeting),
      kept: minutes.keptFindings,
      openSuggestions: await manager.findBy(MinuteSuggestionRow, { authorityId, minutesId, state: 'open' }),
      isMeetingClosed: meeting.state === 'closed',
    });
  }
}

/** Set where the agenda went out with fewer clear days than asked: then the minutes must state why (N-04). */
export async function latenessOf(
  manager: EntityManager,
  { authorityId, id: meetingId }: Meeting,
): Promise<Lateness | null> {
  const publication = await manager.findOneBy(Publication, { authorityId, meetingId });
  if (!publication?.lateReason || publication.clearDays >= publication.requiredClearDays) return null;
  const { lateReason, clearDays, requiredClearDays } = publication;
  return { reason: lateReason, clearDays, requiredClearDays };
}
