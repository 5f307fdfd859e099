export { DispensationsService } from './dispensations.service';
export { EntriesService } from './entries.service';
export { GiftsService } from './gifts.service';
export { InterestsModule } from './interests.module';
export { RegistersService } from './registers.service';
