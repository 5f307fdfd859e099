/** Queues: one a job family. A job's payload is ids only. Job ids are hyphenated, since BullMQ forbids `:`. */
export const queues = { documents: 'documents' } as const;

export interface RenderPackJob {
  name: 'render-pack';
  authorityId: string;
  packId: string;
}
export interface RenderDocumentJob {
  name: 'render-document';
  authorityId: string;
  documentId: string;
}
export type Job = RenderPackJob | RenderDocumentJob;
export const jobNames: readonly Job['name'][] = ['render-pack', 'render-document'];

export const renderPackJobId = (packId: string): string => `render-pack-${packId}`;

export const renderDocumentJobId = (documentId: string): string => `render-document-${documentId}`;

/** Topic on which an API process says that a meeting's log or its outcomes grew; listeners read the rows. */
export const liveTopic = (meetingId: string): string => `live-${meetingId}`;

/** Topic on which the worker says that the pack rows of a meeting changed; listeners read the rows. */
export const packTopic = (meetingId: string): string => `packs-${meetingId}`;
export const relayNamespace = 'minutebook';
