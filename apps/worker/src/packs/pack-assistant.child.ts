// Makes the DOCX of one pack and checks both files, beside the process that lays the pack out: its memory is its own.
import { packAssistant, rehearseAssistant, type PackAssistant } from '@minutebook/documents';
import type { AssistantMessage, AssistantRequest } from './child-messages';

const answer = (message: AssistantMessage): void => void process.send?.(message);

// the pack is done or has failed, or nobody wants it any more
process.on('disconnect', () => process.exit(1));

rehearseAssistant().catch(() => undefined); // what is wrong shows when the pack is made
let assistant: Promise<PackAssistant> | undefined;
process.on('message', (request: AssistantRequest) => {
  if (request.kind === 'model') {
    assistant = packAssistant(request.model);
    assistant.catch(() => undefined); // told when something is asked for
    return;
  }
  fulfil(request).then(
    (file) => answer({ kind: 'done', file }),
    (error: unknown) => answer({ kind: 'failed', message: error instanceof Error ? error.message : '' }),
  );
});

async function fulfil({ kind, pageMap, path }: Exclude<AssistantRequest, { kind: 'model' }>) {
  if (!assistant) throw new Error('No model came before the page map.');
  const { writeDocx, checkPdf } = await assistant;
  return kind === 'docx' ? writeDocx(pageMap, path) : void (await checkPdf(pageMap, path));
}
