import { Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import { z } from 'zod';
import { notFound, type ActorRequest } from '../platform/index';
import { EvidenceService } from './evidence.service';

/** Authorises the row before the first byte of the file is taken in. */
@Injectable()
export class MayAddEvidence implements CanActivate {
  constructor(private readonly evidence: EvidenceService) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const { actor, params } = context.switchToHttp().getRequest<ActorRequest>();
    const { commitmentId } = params as { commitmentId?: string };
    if (!actor || !commitmentId || !z.uuid().safeParse(commitmentId).success) throw notFound('commitment');
    await this.evidence.refuseUpload(actor, commitmentId);
    return true;
  }
}
