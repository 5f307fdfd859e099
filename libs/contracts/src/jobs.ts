/** Queues: one a job family. A job's payload is ids only. Job ids are hyphenated, since BullMQ forbids `:`. */
export const queues = { documents: 'documents', mail: 'mail' } as const;
export type QueueName = (typeof queues)[keyof typeof queues];

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
/** Sends everything of the outbox whose time has come. */
export interface SendMailJob {
  name: 'send-mail';
}
/** Writes the reminders of the day into the outbox. */
export interface WriteRemindersJob {
  name: 'write-reminders';
}
/** Warns of answers to recommendations that are due, and tells of those that did not come. */
export interface WarnResponsesJob {
  name: 'warn-responses';
}
/** Writes to those who follow topics what is new in them. */
export interface TellFollowersJob {
  name: 'tell-followers';
}
export type Job =
  RenderPackJob | RenderDocumentJob | SendMailJob | WriteRemindersJob | WarnResponsesJob | TellFollowersJob;
export const jobNames: readonly Job['name'][] = [
  'render-pack',
  'render-document',
  'send-mail',
  'write-reminders',
  'warn-responses',
  'tell-followers',
];

/** Mail has a queue of its own, so that neither waits for the other: packs take minutes, and so does a slow mail server. */
export const queueOfJob = (name: Job['name']): QueueName =>
  name === 'render-pack' || name === 'render-document' ? queues.documents : queues.mail;

export const renderPackJobId = (packId: string): string => `render-pack-${packId}`;

export const renderDocumentJobId = (documentId: string): string => `render-document-${documentId}`;

/** Topic on which an API process says that a meeting's log or its outcomes grew; listeners read the rows. */
export const liveTopic = (meetingId: string): string => `live-${meetingId}`;

/** Topic on which the worker says that the pack rows of a meeting changed; listeners read the rows. */
export const packTopic = (meetingId: string): string => `packs-${meetingId}`;
export const relayNamespace = 'minutebook';
