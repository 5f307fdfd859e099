import { Module } from '@nestjs/common';
import { AgendaModule } from '../agenda/index';
import { MeetingsModule } from '../meetings/index';
import { PapersModule } from '../papers/index';
import { PackEvents } from './pack-events';
import { PackModels } from './pack-models';
import { PackReader } from './pack-reader';
import { PackRecord } from './pack-record';
import { PackSignals } from './pack-signals';
import { PacksController } from './packs.controller';
import { PacksService } from './packs.service';

@Module({
  imports: [AgendaModule, MeetingsModule, PapersModule],
  controllers: [PacksController],
  providers: [PackEvents, PackModels, PackReader, PackRecord, PackSignals, PacksService],
  exports: [PackModels, PackReader, PackSignals, PacksService],
})
export class PacksModule {}
