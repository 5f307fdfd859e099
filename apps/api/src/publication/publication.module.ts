import { Module } from '@nestjs/common';
import { MeetingsModule } from '../meetings/index';
import { PacksModule } from '../packs/index';
import { PublicationAssessor } from './assessment';
import { PublicationController } from './publication.controller';
import { PublicationService } from './publication.service';

@Module({
  imports: [MeetingsModule, PacksModule],
  controllers: [PublicationController],
  providers: [PublicationAssessor, PublicationService],
  exports: [PublicationService],
})
export class PublicationModule {}
