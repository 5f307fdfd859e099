import { text, titleField, uploadField } from '@minutebook/contracts';
import {
  applyDecorators,
  HttpException,
  Injectable,
  mixin,
  UseGuards,
  UseInterceptors,
  type CallHandler,
  type CanActivate,
  type ExecutionContext,
  type NestInterceptor,
  type Type,
} from '@nestjs/common';
import { FileInterceptor } from '@nestjs/platform-express';
import { ApiBody, ApiConsumes } from '@nestjs/swagger';
import { catchError, type Observable } from 'rxjs';
import { z } from 'zod';
import { notFound, Refusal, Settings, type ActorRequest } from '../platform/index';
import { PaperUploads } from './paper-uploads';
import type { Shelf } from './shelf';

export const uploadFields = z.object({ [titleField]: text(300).optional() });
export interface UploadFields {
  title?: string;
}

/** Authorises the record before the first byte of the file is taken in. */
function mayUploadTo(shelf: Shelf): Type<CanActivate> {
  @Injectable()
  class MayUpload implements CanActivate {
    constructor(private readonly uploads: PaperUploads) {}

    async canActivate(context: ExecutionContext): Promise<boolean> {
      const { actor, params } = context.switchToHttp().getRequest<ActorRequest>();
      const { itemId, paperId } = params as { itemId?: string; paperId?: string };
      if (!actor || !z.uuid().safeParse(itemId ?? paperId).success) throw notFound('record');
      await this.uploads.refuseUpload(actor, shelf, { itemId, paperId });
      return true;
    }
  }
  return mixin(MayUpload);
}

/** Turns what the receiver of files throws into sentences of ours. */
@Injectable()
class UploadRefusals implements NestInterceptor {
  constructor(private readonly settings: Settings) {}

  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    const request = context.switchToHttp().getRequest<ActorRequest>();
    return next.handle().pipe(
      catchError((error: unknown) => {
        if (!(error instanceof Refusal) && !request.complete)
          throw new Refusal(
            400,
            'connection-lost',
            'The connection was lost while the file was sent. Add it again.',
          );
        if (!(error instanceof HttpException)) throw error;
        if (error.getStatus() === 413)
          throw new Refusal(
            413,
            'file-too-large',
            `This file is over the limit of ${this.settings.uploadLimitMb} MB. Save it with smaller pictures, or split it into two papers.`,
          );
        throw new Refusal(
          error.getStatus(),
          'upload-unreadable',
          'The upload did not arrive whole. Add the file again.',
        );
      }),
    );
  }
}

export const PaperUpload = (shelf: Shelf): MethodDecorator => FileUpload(mayUploadTo(shelf));

/** A route that takes one PDF as `multipart/form-data`: checked for leave by the guard, received to disk, limited in size. */
export const FileUpload = (mayUpload: Type<CanActivate>): MethodDecorator =>
  applyDecorators(
    UseGuards(mayUpload),
    UseInterceptors(UploadRefusals, FileInterceptor(uploadField)),
    ApiConsumes('multipart/form-data'),
    ApiBody({
      schema: {
        type: 'object',
        required: [uploadField],
        properties: {
          [titleField]: { type: 'string', description: 'Before the file' },
          [uploadField]: { type: 'string', format: 'binary' },
        },
      },
    }),
  );
