import type { PublicRecommendation, PublicRecommendations } from '@minutebook/contracts';
import { Authority } from '@minutebook/data-access';
import { formatDate, isAnswered, noResponse, type PlainDate } from '@minutebook/domain';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Clock } from '../platform/index';
import { groupOf, groupsOf, type RecommendationGroup } from './recommendation-groups';
import { addresseeOf, answerOf, conclusionsOf, stateOf } from './recommendation-view';

const published = { isPublic: true };

/** What everybody may know: recommendations of published minutes, published responses, and which are overdue. */
@Injectable()
export class PublicTracker {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
  ) {}

  async list(authorityId: string): Promise<PublicRecommendations> {
    const { manager } = this.dataSource;
    const { name: council } = await manager.findOneByOrFail(Authority, { id: authorityId });
    const groups = await groupsOf(manager, authorityId, published);
    const today = this.clock.today();
    return { council, rows: groups.map((group) => toPublic(group, today)) };
  }

  async read(authorityId: string, commitmentId: string): Promise<PublicRecommendation> {
    const group = await groupOf(this.dataSource.manager, authorityId, commitmentId, published);
    return toPublic(group, this.clock.today());
  }
}

function toPublic(group: RecommendationGroup, today: PlainDate): PublicRecommendation {
  const { lead, rows, response } = group;
  const isOut = response?.stage === 'published' && response.publishedAt !== null;
  return {
    id: lead.id,
    items: rows.map(({ ordinal, text }) => ({ ordinal, text })),
    conclusions: conclusionsOf(group),
    bodyName: lead.bodyName,
    meeting: { id: lead.meetingId, heldOn: group.heldOn },
    minuteNumber: lead.minuteNumber,
    sourceTitle: lead.sourceTitle,
    addressee: addresseeOf(group),
    state: stateOf(group, today),
    dueBy: response?.lastWorkingDay ?? null,
    line: lineOf(group, today),
    response: isOut ? { ...answerOf(response), publishedOn: dayOfInstant(response.publishedAt) } : null,
  };
}

const london = new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/London', dateStyle: 'short' });
const dayOfInstant = (at: Date | null): PlainDate => london.format(at ?? undefined);

/** How it stands in one sentence; of a response that was taken back it says that and nothing of its words. */
function lineOf(group: RecommendationGroup, today: PlainDate): string {
  const { response } = group;
  if (!response) return 'Notice of this has not been given yet.';
  if (response.stage === 'published') return 'The response is published.';
  if (response.withdrawnOn !== null)
    return `The response was withdrawn on ${formatDate(response.withdrawnOn)}. ${response.withdrawnReason}`;
  if (isAnswered(response.stage)) return 'The response was given and is not published yet.';
  if (stateOf(group, today) === 'overdue') return noResponse(response.lastWorkingDay);
  const { lastWorkingDay } = response;
  return lastWorkingDay === null
    ? 'No response yet, and no day was set for one.'
    : `A response is due by ${formatDate(lastWorkingDay)}.`;
}
