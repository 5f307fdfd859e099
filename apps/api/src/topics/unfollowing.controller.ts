import { followedTopicSchema, paths } from '@minutebook/contracts';
import { Controller, Get, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { OpenedLink, type Opened } from '../links/index';
import { Answers, Requires } from '../platform/index';
import { UnfollowingService } from './unfollowing.service';

@ApiTags('links')
@Controller()
export class UnfollowingController {
  constructor(private readonly unfollowing: UnfollowingService) {}

  @Get(paths.linkedFollowing)
  @Requires('public')
  @Answers({
    summary: 'The one topic that a mailed link stops the mails of',
    schema: followedTopicSchema,
    refuses: [404, 410, 429],
  })
  read(@OpenedLink() opened: Opened) {
    return this.unfollowing.read(opened);
  }

  @Post(paths.linkedFollowing)
  @Requires('public')
  @Answers({ summary: 'Stop the mails about a topic, by link', status: 204, refuses: [404, 410, 429] })
  stop(@OpenedLink() opened: Opened) {
    return this.unfollowing.stop(opened);
  }
}
