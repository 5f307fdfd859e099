import { Module } from '@nestjs/common';
import { FollowingService } from './following.service';
import { TopicsReader } from './topics-reader';
import { TopicsController } from './topics.controller';

@Module({ controllers: [TopicsController], providers: [FollowingService, TopicsReader] })
export class TopicsModule {}
