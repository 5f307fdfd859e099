/** What a topic is known by: a word on commitments, an indicator's code, one recommendation, a theme of the outcomes. */
export const topicKinds = ['tag', 'indicator', 'recommendation', 'theme'] as const;
export type TopicKind = (typeof topicKinds)[number];

/** What can be part of a topic's story. */
export const topicLineKinds = ['minute', 'commitment', 'response', 'outcome', 'programme', 'colour'] as const;
export type TopicLineKind = (typeof topicLineKinds)[number];
