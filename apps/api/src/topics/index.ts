export { TopicsModule } from './topics.module';
