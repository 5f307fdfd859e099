import { mailMessageSchema, paths } from '@minutebook/contracts';
import { Controller, Get } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Answers, CurrentActor, Requires, type Actor } from '../platform/index';
import { MailReader } from './mail-reader';

@ApiTags('mail')
@Controller()
export class MailController {
  constructor(private readonly reader: MailReader) {}

  @Get(paths.mail)
  @Requires('mail.read')
  @Answers({ summary: 'The newest mails of the council', schema: mailMessageSchema, isList: true })
  list(@CurrentActor() actor: Actor) {
    return this.reader.list(actor);
  }
}
