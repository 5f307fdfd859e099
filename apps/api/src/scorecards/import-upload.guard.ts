import { Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import { z } from 'zod';
import { notFound, type ActorRequest } from '../platform/index';
import { ImportService } from './import.service';

/** Authorises the scorecard before the first byte of the table is taken in. */
@Injectable()
export class MayImport implements CanActivate {
  constructor(private readonly imports: ImportService) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const { actor, params } = context.switchToHttp().getRequest<ActorRequest>();
    const { scorecardId } = params as { scorecardId?: string };
    if (!actor || !scorecardId || !z.uuid().safeParse(scorecardId).success) throw notFound('scorecard');
    await this.imports.refuseUpload(actor, scorecardId);
    return true;
  }
}
