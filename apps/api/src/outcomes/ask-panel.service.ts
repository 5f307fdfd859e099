import { askPanel, Authority, Body, MinutesRow, type Meeting, User } from '@minutebook/data-access';
import { areMinutesPublic } from '@minutebook/domain';
import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { CouncilRulesReader, lockMeeting } from '../meetings/index';
import { AuditLog, Clock, conflict, Settings, unprocessable, type Actor } from '../platform/index';
import { findOutcome } from './outcome-records';
import { refuseBeforeItsDay } from './outcome-reviews.service';

/** Asks a panel again whether an outcome lasted, when the clerk says so; the first time is the worker's. */
@Injectable()
export class AskPanelService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly rules: CouncilRulesReader,
    private readonly audit: AuditLog,
    private readonly clock: Clock,
    private readonly settings: Settings,
  ) {}

  async ask(actor: Actor, outcomeId: string): Promise<void> {
    const { meetingId } = await findOutcome(this.dataSource.manager, actor, outcomeId);
    await this.dataSource.transaction(async (manager) => {
      const meeting = await lockMeeting(manager, actor, 'outcomes.edit', meetingId);
      const { id, text } = await findOutcome(manager, actor, outcomeId);
      refuseBeforeItsDay(meeting, this.clock.today());
      await refuseUnpublished(manager, meeting);
      const mails = await this.#askAbout(manager, actor, meeting, { id, text, heldOn: meeting.heldOn });
      await this.audit.record(manager, actor, {
        ...{ action: 'outcome.asked', entity: 'outcome', entityId: outcomeId },
        ...{ bodyId: meeting.bodyId, meetingId },
        summary: `Asked the panel whether an outcome lasted: ${mails === 1 ? '1 mail' : `${mails} mails`}.`,
      });
    });
  }

  async #askAbout(
    manager: EntityManager,
    actor: Actor,
    { authorityId, bodyId, heldOn }: Meeting,
    outcome: { id: string; text: string; heldOn: string },
  ): Promise<number> {
    const at = this.clock.now();
    const council = await manager.findOneByOrFail(Authority, { id: authorityId });
    const body = await manager.findOneByOrFail(Body, { authorityId, id: bodyId });
    const rules = await this.rules.readWith(manager, authorityId);
    const dedupe = `outcome-review-again-${outcome.id}-${at.toISOString().slice(0, 16)}`;
    if (await wasJustAsked(manager, authorityId, dedupe))
      throw conflict('link-just-sent', 'The panel was asked a moment ago. Wait a minute.');
    const mails = await askPanel(manager, {
      ...{ council, body, outcomes: [{ ...outcome, heldOn }], at, dedupe },
      by: rules.policy('reminders', bodyId, this.clock.today())?.outcomeReviewsBy,
      ...{ whomToAsk: await whomToAsk(manager, actor), publicUrl: this.settings.publicUrl },
    });
    if (mails > 0) return mails;
    throw unprocessable(
      'nobody-to-ask',
      'Nobody who sits on this body has an e-mail address. Enter one with the members of the body.',
    );
  }
}

/** A second click within the minute, while the meeting is locked. */
async function wasJustAsked(manager: EntityManager, authorityId: string, dedupe: string): Promise<boolean> {
  const [row] = await manager.query<{ asked: boolean }[]>(
    `select exists (select 1 from mail_messages where authority_id = $1 and starts_with(dedupe_key, $2)) as asked`,
    [authorityId, dedupe],
  );
  return row?.asked ?? false;
}

async function whomToAsk(manager: EntityManager, { userId, authorityId, name }: Actor): Promise<string> {
  const user = userId && (await manager.findOneBy(User, { id: userId, authorityId }));
  return `Questions: ${[name, ...(user ? [user.email] : [])].join(', ')}.`;
}

async function refuseUnpublished(
  manager: EntityManager,
  { authorityId, id: meetingId }: Meeting,
): Promise<void> {
  const minutes = await manager.findOneBy(MinutesRow, { authorityId, meetingId });
  if (minutes && areMinutesPublic(minutes.state)) return;
  throw conflict(
    'minutes-not-published',
    'The minutes of this meeting are not published yet. Publish them as draft; then the panel can be written to.',
  );
}
