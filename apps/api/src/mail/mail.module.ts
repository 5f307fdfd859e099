import { Module } from '@nestjs/common';
import { MailController } from './mail.controller';
import { MailReader } from './mail-reader';

@Module({ controllers: [MailController], providers: [MailReader] })
export class MailModule {}
