import { Module } from '@nestjs/common';
import { MeetingsModule } from '../meetings/index';
import { DueController } from './due.controller';
import { DueReader } from './due-reader';

@Module({ imports: [MeetingsModule], controllers: [DueController], providers: [DueReader] })
export class DueModule {}
