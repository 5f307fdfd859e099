import { inspectPdf } from '@minutebook/documents';

// Runs in a process of its own: one message with a path, one answer.
process.once('message', ({ path }: { path: string }) => {
  void inspectPdf(path).then((answer) => process.send?.(answer));
});
