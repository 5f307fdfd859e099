import { Module } from '@nestjs/common';
import { PapersModule } from '../papers/index';
import { PublicController } from './public.controller';
import { PublicFiles } from './public-files';
import { PublicReader } from './public-reader';

@Module({
  imports: [PapersModule],
  controllers: [PublicController],
  providers: [PublicFiles, PublicReader],
})
export class PublicModule {}
