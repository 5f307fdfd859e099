import type { Grant } from '@minutebook/domain';

/** Who reads a topic: somebody signed in, or a follower as the worker finds them. */
export interface TopicReader {
  authorityId: string;
  grants: readonly Grant[];
}
