import { topicKinds, topicLineKinds } from '@minutebook/domain';
import { z } from 'zod';
import { id, line, plainDate } from './common';

export const topicKindSchema = z.enum(topicKinds);
/** The word, the code, the theme; of a recommendation its reference in the register. */
export const topicKeySchema = line(100).regex(/^\P{Cc}+$/u, {
  error: 'Write this in letters, figures and signs.',
});

/** A topic in the list. `count` is of commitments (tag, indicator), of outcomes (theme), of updates (recommendation). */
export const topicSchema = z.object({
  kind: topicKindSchema,
  key: z.string(),
  label: z.string(),
  count: z.int(),
  isFollowed: z.boolean(),
});
export type Topic = z.infer<typeof topicSchema>;
export const topicsSchema = z.array(topicSchema);

/** Something that was said or done about it. `on` is null for what has no date yet; it comes last. */
export const topicLineSchema = z.object({
  kind: z.enum(topicLineKinds),
  on: plainDate.nullable(),
  bodyName: z.string(),
  /** The minute's number or the commitment's reference. */
  reference: z.string(),
  title: z.string(),
  words: z.string(),
  /** What came last to it; empty where nothing did. */
  update: z.string(),
  meetingId: id.nullable(),
  commitmentId: id.nullable(),
  /** Of a colour that an indicator took. */
  scorecardId: id.nullable(),
});
export type TopicLine = z.infer<typeof topicLineSchema>;

export const topicStorySchema = z.object({
  kind: topicKindSchema,
  key: z.string(),
  label: z.string(),
  isFollowed: z.boolean(),
  /** The oldest first. */
  lines: z.array(topicLineSchema),
});
export type TopicStory = z.infer<typeof topicStorySchema>;

/** What a mailed link to stop mails opens: the one topic, and nothing of what was said about it. */
export const followedTopicSchema = z.object({
  kind: topicKindSchema,
  label: z.string(),
  council: z.string(),
  toName: z.string(),
});
export type FollowedTopic = z.infer<typeof followedTopicSchema>;
