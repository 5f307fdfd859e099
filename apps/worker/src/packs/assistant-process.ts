import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import type { PackAssistant } from '@minutebook/documents';
import type { PackModel } from '@minutebook/domain';
import type { AssistantMessage, AssistantRequest } from './child-messages';

export interface AssistantProcess extends PackAssistant {
  /** Has it make the DOCX of this model; the rest follows when the layout is done. */
  begin: (model: PackModel) => void;
  end: () => void;
}

/** Starts the assistant's process; `end` is due when the pack is done. */
export function assistantProcess(): AssistantProcess {
  const child = fork(fileURLToPath(new URL('./pack-assistant.child.js', import.meta.url)), [], {
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  });
  const ended = once(child, 'exit').then(() => {
    throw new Error('the process that makes the DOCX ended');
  });
  ended.catch(() => undefined); // told when something is asked for
  const send = (request: AssistantRequest): void => void (child.connected && child.send(request));
  // one request at a time: the second is made when the first is answered
  const ask = async (request: AssistantRequest) => {
    const answered = once(child, 'message') as Promise<[AssistantMessage]>;
    send(request);
    const [message] = await Promise.race([answered, ended]);
    if (message.kind === 'failed') throw new Error(message.message);
    return message.file;
  };
  return {
    begin: (model) => send({ kind: 'model', model }),
    writeDocx: async (pageMap, path) => {
      const file = await ask({ kind: 'docx', pageMap, path });
      if (!file) throw new Error('the process that makes the DOCX wrote none');
      return file;
    },
    checkPdf: async (pageMap, path) => void (await ask({ kind: 'check-pdf', pageMap, path })),
    end: () => child.kill('SIGKILL'),
  };
}
