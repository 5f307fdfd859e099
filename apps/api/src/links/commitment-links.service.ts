import { createHash } from 'node:crypto';
import {
  CommitmentRow,
  type CommitmentLine,
  addCommitmentLines,
  Authority,
  Meeting,
  MinutesRow,
  postMail,
  revokeLinks,
  signLinks,
  User,
} from '@minutebook/data-access';
import { areMinutesPublic, reminderDigest } from '@minutebook/domain';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { DataSource, In, type EntityManager } from 'typeorm';
import { CommitmentsService, OwnerReminders } from '../commitments/index';
import { AuditLog, Clock, conflict, Settings, type Actor } from '../platform/index';

const dayMs = 24 * 60 * 60_000;
const purpose = 'commitment-update';

/** Mails with links to owners, when the clerk asks for them; the calendar's own are written by the worker. */
@Injectable()
export class CommitmentLinksService implements OnModuleInit {
  constructor(
    private readonly dataSource: DataSource,
    private readonly commitments: CommitmentsService,
    private readonly reminders: OwnerReminders,
    private readonly audit: AuditLog,
    readonly clock: Clock,
    private readonly settings: Settings,
  ) {}

  onModuleInit(): void {
    this.reminders.set((manager, actor, rows) => this.ask(manager, actor, rows));
  }

  async send(actor: Actor, commitmentId: string): Promise<void> {
    await this.dataSource.transaction(async (manager) => {
      const row = await this.commitments.lock(manager, actor, commitmentId);
      await this.reminders.send(manager, actor, [row]);
    });
  }

  /** When a link that is signed now ends. */
  linkEnds = (): Date => new Date(this.clock.now().getTime() + 30 * dayMs);

  addressOf = (token: string): string => `${this.settings.publicUrl}/answer/${token}`;

  /** One mail for an address, with a new link for each row; links that were sent before are recalled. */
  private async ask(manager: EntityManager, actor: Actor, rows: readonly CommitmentRow[]): Promise<void> {
    await refuseUnpublished(manager, rows);
    const byAddress = new Map<string, CommitmentRow[]>();
    for (const row of rows) {
      const address = row.ownerEmail.toLowerCase();
      byAddress.set(address, [...(byAddress.get(address) ?? []), row]);
    }
    for (const owed of byAddress.values()) await this.askOne(manager, actor, owed);
  }

  private async askOne(manager: EntityManager, actor: Actor, rows: readonly CommitmentRow[]): Promise<void> {
    const [{ authorityId, owner, ownerEmail }] = rows as [CommitmentRow];
    const at = this.clock.now();
    const to = { name: owner, address: ownerEmail };
    const tokens = await this.signAnew(manager, rows);
    const council = await manager.findOneByOrFail(Authority, { id: authorityId });
    const meetings = await manager.findBy(Meeting, {
      authorityId,
      id: In(rows.map(({ meetingId }) => meetingId)),
    });
    const asked = rows.map(({ reference, text, bodyName, dueOn, meetingId }, index) => ({
      ...{ reference, text, bodyName, dueOn, reminder: null, link: this.addressOf(tokens[index] ?? '') },
      heldOn: meetings.find(({ id }) => id === meetingId)?.heldOn ?? '',
    }));
    const posted = await postMail(manager, {
      ...{ authorityId, kind: 'commitment-link', to, notBefore: at, dedupeKey: keyOf(rows, at) },
      ...reminderDigest(council.name, owner, asked, await whomToAsk(manager, actor)),
      about: rows.map(({ id }) => id),
    });
    if (posted === null)
      throw conflict(
        'link-just-sent',
        `${owner || 'The owner'} was sent a link a moment ago. Wait a minute.`,
      );
    await this.note(manager, actor, rows, at);
  }

  private async signAnew(manager: EntityManager, rows: readonly CommitmentRow[]): Promise<string[]> {
    const [{ authorityId, owner, ownerEmail }] = rows as [CommitmentRow];
    const at = this.clock.now();
    await revokeLinks(manager, { authorityId, purpose, subjectId: rows.map(({ id }) => id), at });
    const to = { name: owner, address: ownerEmail };
    const expiresAt = this.linkEnds();
    return signLinks(
      manager,
      authorityId,
      rows.map(({ id: subjectId }) => ({ purpose, subjectId, to, expiresAt })),
    );
  }

  private async note(
    manager: EntityManager,
    actor: Actor,
    rows: readonly CommitmentRow[],
    at: Date,
  ): Promise<void> {
    const lines = rows.map((row): CommitmentLine => ({
      ...{ commitmentId: row.id, at, byName: actor.name, byUserId: actor.userId },
      ...{ way: 'clerk', kind: 'reminder', text: `A link was sent to ${row.owner || 'the owner'}.` },
    }));
    await addCommitmentLines(manager, actor.authorityId, lines);
    for (const { id, bodyId, meetingId, reference } of rows)
      await this.audit.record(manager, actor, {
        ...{ action: 'commitment.link-sent', entity: 'commitment', entityId: id, bodyId, meetingId },
        summary: `A link to commitment ${reference} was sent to its owner.`,
      });
  }
}

/** Who decides is who is asked. */
export async function whomToAsk(
  manager: EntityManager,
  { userId, authorityId, name }: Actor,
): Promise<string> {
  const user = userId && (await manager.findOneBy(User, { id: userId, authorityId }));
  return `Questions: ${[name, ...(user ? [user.email] : [])].join(', ')}.`;
}

/** The same rows to the same address within a minute: a second click. */
function keyOf(rows: readonly CommitmentRow[], at: Date): string {
  const ids = rows
    .map(({ id }) => id)
    .toSorted()
    .join(' ');
  const digest = createHash('sha256').update(ids).digest('base64url');
  return `asked-${at.toISOString().slice(0, 16)}-${rows[0]?.ownerEmail.toLowerCase()}-${digest}`;
}

async function refuseUnpublished(manager: EntityManager, rows: readonly CommitmentRow[]): Promise<void> {
  const minutes = await manager.findBy(MinutesRow, {
    authorityId: rows[0]?.authorityId,
    meetingId: In(rows.map(({ meetingId }) => meetingId)),
  });
  const closed = minutes.filter(({ state }) => !areMinutesPublic(state)).map(({ meetingId }) => meetingId);
  const row = rows.find(({ meetingId }) => closed.includes(meetingId));
  if (!row) return;
  const { reference } = row;
  throw conflict(
    'minutes-not-published',
    `The minutes that ${reference} is from are not published yet. Publish them as draft; then owners can be written to.`,
  );
}
