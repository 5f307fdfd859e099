import { answerOutcomeSchema, linkedOutcomeSchema, paths } from '@minutebook/contracts';
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
import type { z } from 'zod';
import { OpenedLink, openedBy, type Opened } from '../links/index';
import { FileUpload, uploadOf, type ReceivedFile } from '../papers/index';
import { Answers, Requires } from '../platform/index';
import { LinkedOutcomesService } from './linked-outcomes.service';

/** Looks at the link before the first byte of a file is taken in. */
@Injectable()
class MayAnswer implements CanActivate {
  constructor(private readonly linked: LinkedOutcomesService) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    await this.linked.refuseAnswer(openedBy(context));
    return true;
  }
}

/** What a member of the panel opens by the link of a mail, without an account. */
@ApiTags('links')
@Controller()
export class LinkedOutcomesController {
  constructor(private readonly linked: LinkedOutcomesService) {}

  @Get(paths.linkedOutcome)
  @Requires('public')
  @Answers({
    summary: 'The one outcome that a mailed link opens',
    schema: linkedOutcomeSchema,
    refuses: [404, 410, 429],
  })
  read(@OpenedLink() opened: Opened) {
    return this.linked.read(opened);
  }

  @Post(paths.linkedOutcome)
  @Requires('public')
  @FileUpload(MayAnswer)
  @Answers({
    summary: 'Whether it lasted, once, with a file if there is one',
    status: 204,
    refuses: [404, 410, 413, 415, 422, 429],
  })
  answer(
    @OpenedLink() opened: Opened,
    @Body({ schema: answerOutcomeSchema }) said: z.output<typeof answerOutcomeSchema>,
    @UploadedFile() file?: ReceivedFile,
  ) {
    return this.linked.answer(opened, said, file ? uploadOf(file, undefined) : null);
  }
}
