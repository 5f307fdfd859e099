import { Module } from '@nestjs/common';
import { LiveModule } from '../live/index';
import { OutcomesController } from './outcomes.controller';
import { OutcomesReader } from './outcomes-reader';
import { OutcomesService } from './outcomes.service';

@Module({
  imports: [LiveModule],
  controllers: [OutcomesController],
  providers: [OutcomesReader, OutcomesService],
  exports: [OutcomesReader, OutcomesService],
})
export class OutcomesModule {}
