import { Module } from '@nestjs/common';
import { PapersModule } from '../papers/index';
import { PublicController } from './public.controller';
import { PublicFiles } from './public-files';
import { PublicMinutesReader } from './public-minutes';
import { PublicMinutesController } from './public-minutes.controller';
import { PublicReader } from './public-reader';

@Module({
  imports: [PapersModule],
  controllers: [PublicController, PublicMinutesController],
  providers: [PublicFiles, PublicMinutesReader, PublicReader],
})
export class PublicModule {}
