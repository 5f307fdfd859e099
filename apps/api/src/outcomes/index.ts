export { OutcomesModule } from './outcomes.module';
export { OutcomesReader } from './outcomes-reader';
export { OutcomesService } from './outcomes.service';
