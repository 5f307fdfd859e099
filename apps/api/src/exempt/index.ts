export { ExemptModule } from './exempt.module';
export { ExemptService } from './exempt.service';
