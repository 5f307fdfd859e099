import { answerLinkSchema, linkedCommitmentSchema, paths } from '@minutebook/contracts';
import {
  Body,
  type CanActivate,
  Controller,
  type ExecutionContext,
  Get,
  Injectable,
  Post,
  UploadedFile,
} from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { z } from 'zod';
import { FileUpload, uploadOf, type ReceivedFile } from '../papers/index';
import { Answers, Requires } from '../platform/index';
import type { Opened } from './link-desk';
import { LinkedCommitmentsService } from './linked-commitments.service';
import { OpenedLink, openedBy } from './opened-link';

/** Looks at the link before the first byte of a file is taken in. */
@Injectable()
class MayAnswer implements CanActivate {
  constructor(private readonly linked: LinkedCommitmentsService) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    await this.linked.refuseAnswer(openedBy(context));
    return true;
  }
}

/** A form sends an empty field where nothing was chosen. */
const answerForm = z.preprocess(
  (sent) =>
    typeof sent === 'object' && sent !== null
      ? Object.fromEntries(
          Object.entries(sent).map(([name, value]) => [name, value === '' ? undefined : value]),
        )
      : sent,
  answerLinkSchema,
);

@ApiTags('links')
@Controller()
export class LinkedCommitmentsController {
  constructor(private readonly linked: LinkedCommitmentsService) {}

  @Get(paths.linkedCommitment)
  @Requires('public')
  @Answers({
    summary: 'The one commitment that a mailed link opens',
    schema: linkedCommitmentSchema,
    refuses: [404, 410, 429],
  })
  read(@OpenedLink() opened: Opened) {
    return this.linked.read(opened);
  }

  @Post(paths.linkedCommitment)
  @Requires('public')
  @FileUpload(MayAnswer)
  @Answers({
    summary: 'The answer of an owner, once, with a file if there is one',
    status: 204,
    refuses: [404, 409, 410, 413, 415, 422, 429],
  })
  answer(
    @OpenedLink() opened: Opened,
    @Body({ schema: answerForm }) answer: z.output<typeof answerLinkSchema>,
    @UploadedFile() file?: ReceivedFile,
  ) {
    return this.linked.answer(opened, answer, file ? uploadOf(file, undefined) : null);
  }
}
