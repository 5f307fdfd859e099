import { Module } from '@nestjs/common';
import { PapersModule } from '../papers/index';
import { ExemptPapersController } from './exempt-papers.controller';
import { ExemptController } from './exempt.controller';
import { ExemptService } from './exempt.service';

@Module({
  imports: [PapersModule],
  controllers: [ExemptController, ExemptPapersController],
  providers: [ExemptService],
  exports: [ExemptService],
})
export class ExemptModule {}
