import { Module } from '@nestjs/common';
import { LinksModule } from '../links/index';
import { FollowingService } from './following.service';
import { TopicsReader } from './topics-reader';
import { TopicsController } from './topics.controller';
import { UnfollowingController } from './unfollowing.controller';
import { UnfollowingService } from './unfollowing.service';

@Module({
  imports: [LinksModule],
  controllers: [TopicsController, UnfollowingController],
  providers: [FollowingService, TopicsReader, UnfollowingService],
})
export class TopicsModule {}
