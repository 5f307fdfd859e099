import type { ExemptMinuteEntry, Minutes } from '@minutebook/contracts';
import { Body, type Meeting, MinuteEntryRow, MinutesRow } from '@minutebook/data-access';
import { areMinutesPublic } from '@minutebook/domain';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { findMeeting } from '../meetings/index';
import { authorise, notFound, type Actor } from '../platform/index';
import { ApprovalReader } from './approval-reader';
import { blocksOf, storeOf, toEntryView, toExemptEntry } from './entry-view';
import { MinutesChecker } from './minutes-checker';
import { clears, minutesOf, refuseUnlessReadable } from './minutes-records';
import { readBook, readContents, readRemarks } from './minutes-rows';

/** Minutes as they are read: by whoever writes or clears them, and by everybody with the right once they are out. */
@Injectable()
export class MinutesReader {
  constructor(
    private readonly dataSource: DataSource,
    private readonly checker: MinutesChecker,
    private readonly approvals: ApprovalReader,
  ) {}

  async read(actor: Actor, meetingId: string): Promise<Minutes> {
    const { manager } = this.dataSource;
    const meeting = await findMeeting(manager, actor, 'minutes.read', meetingId);
    const minutes = await minutesOf(manager, meeting);
    refuseUnlessReadable(actor, minutes);
    return this.view(actor, meeting, minutes);
  }

  /** After a change of these minutes by the actor. */
  async reread(actor: Actor, minutesId: string): Promise<Minutes> {
    const { manager } = this.dataSource;
    const { authorityId } = actor;
    const minutes = await manager.findOneByOrFail(MinutesRow, { id: minutesId, authorityId });
    const meeting = await findMeeting(manager, actor, 'minutes.read', minutes.meetingId);
    return this.view(actor, meeting, minutes);
  }

  /** What a Part B minute really says. */
  async readExempt(actor: Actor, entryId: string): Promise<ExemptMinuteEntry> {
    const { manager } = this.dataSource;
    const { authorityId } = actor;
    const entry = await manager.findOneBy(MinuteEntryRow, { id: entryId, authorityId, part: 'B' });
    if (!entry) throw notFound('minute');
    const minutes = await manager.findOneByOrFail(MinutesRow, { id: entry.minutesId, authorityId });
    authorise(actor, 'exempt.read', minutes.bodyId);
    refuseUnlessReadable(actor, minutes);
    return toExemptEntry(entry, await blocksOf(manager, storeOf(true), entry));
  }

  private async view(actor: Actor, meeting: Meeting, minutes: MinutesRow): Promise<Minutes> {
    const { manager } = this.dataSource;
    const isClearing = clears(actor, minutes);
    const hasChecks = isClearing && !areMinutesPublic(minutes.state);
    const [body, contents, remarks, book, approval] = await Promise.all([
      manager.findOneByOrFail(Body, { id: meeting.bodyId, authorityId: meeting.authorityId }),
      readContents(manager, minutes),
      readRemarks(manager, minutes),
      readBook(manager, minutes),
      this.approvals.read(manager, minutes),
    ]);
    return {
      id: minutes.id,
      version: minutes.version,
      meetingId: meeting.id,
      body: { id: body.id, name: body.name },
      heldOn: meeting.heldOn,
      state: minutes.state,
      returnNote: isClearing ? minutes.returnNote : '',
      entries: contents.map(({ entry, blocks }) => toEntryView(entry, blocks)),
      comments: isClearing ? remarks.comments : [],
      suggestions: isClearing ? remarks.suggestions : [],
      corrections: remarks.corrections,
      checks: hasChecks ? await this.checker.check(manager, meeting, minutes, contents) : [],
      approval,
      signature: signatureOf(minutes, approval),
      book,
    };
  }
}

const signatureOf = (
  { signedAt, signedName, signedSha256 }: MinutesRow,
  approval: Minutes['approval'],
): Minutes['signature'] =>
  signedAt && approval
    ? {
        name: signedName,
        at: signedAt.toISOString(),
        meetingHeldOn: approval.heldOn,
        sha256: signedSha256,
      }
    : null;
