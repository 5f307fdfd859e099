import { whereOf } from './build-failure';
import type { ChildMessage } from './child-messages';

/**
 * The child's own side: does what the first message asks for and answers. The process ends when the worker is gone or wants no
 * answer any more.
 */
export function answerOnce<Request, Result, News = never>(
  work: (request: Request, tell: (news: News) => void) => Promise<Result>,
): void {
  const answer = (message: ChildMessage<Result, News>): void => void process.send?.(message);
  process.on('disconnect', () => process.exit(1));
  process.once('message', (request: Request) => {
    work(request, (news) => answer({ kind: 'news', news }))
      .then((result) => answer({ kind: 'done', result }))
      .catch((error: unknown) =>
        answer({ kind: 'failed', sentence: sentenceOf(error), where: whereOf(error) }),
      );
  });
}

/** What the layout says to the clerk. Errors of the language and of libraries are not sentences. */
function sentenceOf(error: unknown): string | null {
  if (!(error instanceof Error) || error instanceof TypeError || error instanceof RangeError) return null;
  return /^["“A-Z].*\.$/s.test(error.message) && error.message.length <= 600 ? error.message : null;
}
