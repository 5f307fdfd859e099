export { NoticeService } from './notice.service';
export { RecommendationsModule } from './recommendations.module';
export { ResponsesService } from './responses.service';
