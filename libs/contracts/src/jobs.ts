/** Queues: one a job family. A job's payload is ids only. Job ids are hyphenated, since BullMQ forbids `:`. */
export const queues = { documents: 'documents' } as const;

export interface RenderPackJob {
  name: 'render-pack';
  authorityId: string;
  packId: string;
}
export type Job = RenderPackJob;
export const jobNames: readonly Job['name'][] = ['render-pack'];

export const renderPackJobId = (packId: string): string => `render-pack-${packId}`;

/** Topic on which the worker says that the pack rows of a meeting changed; listeners read the rows. */
export const packTopic = (meetingId: string): string => `packs-${meetingId}`;
export const relayNamespace = 'minutebook';
