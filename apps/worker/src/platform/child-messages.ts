/** What comes back from a process that makes one thing: news of its progress, and at the end one of the two others. */
export type ChildMessage<Result, News = never> =
  | { kind: 'news'; news: News }
  | { kind: 'done'; result: Result }
  /** `sentence` is for the clerk, where there is one; `where` is for the log and quotes nothing of what papers say. */
  | { kind: 'failed'; sentence: string | null; where: string };
