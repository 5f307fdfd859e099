import { Module } from '@nestjs/common';
import { MeetingsModule } from '../meetings/index';
import { DispensationsController } from './dispensations.controller';
import { DispensationsService } from './dispensations.service';
import { EntriesController } from './entries.controller';
import { EntriesService } from './entries.service';
import { GiftsService } from './gifts.service';
import { OwnRegisterController } from './own-register.controller';
import { PublicRegistersController } from './public-registers.controller';
import { PublicRegisters } from './public-registers.reader';
import { RegistersController } from './registers.controller';
import { RegistersService } from './registers.service';
import { WarningsService } from './warnings.service';
import { WithheldController } from './withheld.controller';
import { WithheldService } from './withheld.service';

@Module({
  imports: [MeetingsModule],
  controllers: [
    RegistersController,
    EntriesController,
    OwnRegisterController,
    WithheldController,
    DispensationsController,
    PublicRegistersController,
  ],
  providers: [
    RegistersService,
    EntriesService,
    GiftsService,
    WithheldService,
    DispensationsService,
    WarningsService,
    PublicRegisters,
  ],
  exports: [RegistersService, EntriesService, GiftsService, WithheldService, DispensationsService],
})
export class InterestsModule {}
