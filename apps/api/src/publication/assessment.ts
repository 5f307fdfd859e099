import { Pack, type Meeting } from '@minutebook/data-access';
import {
  clearDays,
  formatDate,
  joinWords,
  latestPublication,
  publicationDay,
  type PackModel,
  type PlainDate,
  type PlainTime,
} from '@minutebook/domain';
import { Injectable } from '@nestjs/common';
import { In, type EntityManager } from 'typeorm';
import { CouncilRulesReader, isPublished } from '../meetings/index';
import { PackModels } from '../packs/index';
import { Clock } from '../platform/index';
import { itemBlockers, toFollowOf, type Blocker, type ToFollow } from './items';

/** What publishing a meeting's agenda at this moment would mean. */
export interface Assessment {
  today: PlainDate;
  publishBy: { on: PlainDate; at: PlainTime };
  /** The day that counts: the next working day after the cut-off. */
  publishedOn: PlainDate;
  clearDays: number;
  requiredClearDays: number;
  isLate: boolean;
  toFollow: ToFollow[];
  blockers: Blocker[];
  pack: Pack | null;
}

@Injectable()
export class PublicationAssessor {
  constructor(
    private readonly rules: CouncilRulesReader,
    private readonly models: PackModels,
    private readonly clock: Clock,
  ) {}

  /** For the pack named, or for the newest that is ready. */
  async assess(manager: EntityManager, meeting: Meeting, packId?: string): Promise<Assessment> {
    const pack = await readyPack(manager, meeting, packId);
    const { model, gaps } = await this.models.make(manager, meeting, 0);
    const items = await itemBlockers(manager, meeting);
    return {
      ...(await this.days(meeting)),
      toFollow: pack ? await toFollowOf(manager, meeting, pack.model) : [],
      blockers: [
        ...(await this.stateBlockers(manager, meeting)),
        ...gaps,
        ...items,
        ...(gaps.length > 0 ? [] : packBlockers(meeting, pack, this.isUpToDate(pack, model))),
      ],
      pack,
    };
  }

  private isUpToDate(pack: Pack | null, model: PackModel | null): boolean {
    return pack !== null && model !== null && this.models.isUpToDate(pack.model, model);
  }

  private async days(meeting: Meeting) {
    const { bodyId, heldOn, authorityId } = meeting;
    const { calendar, publication } = await this.rules.read(authorityId);
    const policy = publication(bodyId, heldOn);
    const today = this.clock.today();
    const publishedOn = publicationDay(today, this.clock.timeOfDay(), policy.cutoff, calendar);
    const days = clearDays(publishedOn, heldOn, calendar);
    return {
      today,
      publishBy: { on: latestPublication(heldOn, calendar, policy.clearDays), at: policy.cutoff },
      publishedOn,
      clearDays: days,
      requiredClearDays: policy.clearDays,
      isLate: days < policy.clearDays,
    };
  }

  private async stateBlockers(manager: EntityManager, meeting: Meeting): Promise<Blocker[]> {
    const { state, heldOn } = meeting;
    if (await isPublished(manager, meeting))
      return [{ code: 'agenda-is-published', text: 'This agenda is published already.' }];
    if (state === 'cancelled')
      return [
        { code: 'meeting-is-cancelled', text: 'This meeting is cancelled, so its agenda stays unpublished.' },
      ];
    if (state === 'postponed')
      return [{ code: 'meeting-is-postponed', text: 'This meeting is postponed. Give it a new date first.' }];
    return heldOn < this.clock.today()
      ? [
          {
            code: 'meeting-is-past',
            text: `The meeting was on ${formatDate(heldOn)}. Correct its date first.`,
          },
        ]
      : [];
  }
}

/** The pack with its model, if it is ready: the one named, or else the newest. */
async function readyPack(manager: EntityManager, meeting: Meeting, packId?: string): Promise<Pack | null> {
  const { authorityId, id: meetingId } = meeting;
  return manager.findOne(Pack, {
    where: { authorityId, meetingId, state: 'ready', ...(packId ? { id: In([packId]) } : {}) },
    order: { version: 'DESC' },
  });
}

function packBlockers(meeting: Meeting, pack: Pack | null, isUpToDate: boolean): Blocker[] {
  if (!pack) return [{ code: 'no-pack', text: 'There is no pack to publish yet. Build it first.' }];
  if (pack.agendaRevision !== meeting.agendaRevision)
    return [
      {
        code: 'pack-not-current',
        text: `The agenda or its papers have changed since pack ${pack.version} was built. Build it again.`,
      },
    ];
  if (isUpToDate) return [];
  const text = `The front sheet of pack ${pack.version} is out of date: its date of issue, members, officers or notes are others now. Build it again.`;
  return [{ code: 'pack-not-current', text }];
}

/** "item 6", "items 2 and 9", as sentences name them. */
export const nameItems = (items: readonly { number: number }[]): string =>
  `${items.length === 1 ? 'item' : 'items'} ${joinWords(items.map(({ number }) => String(number)))}`;
