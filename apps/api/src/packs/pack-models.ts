import { isDeepStrictEqual } from 'node:util';
import type { Meeting } from '@minutebook/data-access';
import { publicPackModel, type PackModel } from '@minutebook/domain';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { CouncilRulesReader } from '../meetings/index';
import { Clock } from '../platform/index';
import { gapsOf, gatherPack, type PackGap } from './pack-source';

export type ModelOrGaps = { model: PackModel; gaps: [] } | { model: null; gaps: PackGap[] };

/** Making the model of a public pack, dated today. */
@Injectable()
export class PackModels {
  constructor(
    private readonly rules: CouncilRulesReader,
    private readonly clock: Clock,
  ) {}

  async make(manager: EntityManager, meeting: Meeting, version: number): Promise<ModelOrGaps> {
    const rules = await this.rules.read(meeting.authorityId);
    const gathered = await gatherPack(manager, meeting, rules);
    const gaps = gapsOf(gathered);
    const { clerk, monitoringOfficer, ...rest } = gathered;
    if (gaps.length > 0 || !clerk || !monitoringOfficer) return { model: null, gaps };
    const source = { ...rest, clerk, monitoringOfficer, issuedOn: this.clock.today(), version };
    return { model: publicPackModel(source), gaps: [] };
  }

  /** Whether a pack built today would say the same, date of issue, members and officers included. */
  isUpToDate(frozen: PackModel, now: PackModel): boolean {
    // through JSON, as the frozen one went: fields that are undefined are not there
    const plain = JSON.parse(JSON.stringify({ ...now, version: frozen.version })) as unknown;
    return isDeepStrictEqual(frozen, plain);
  }
}
