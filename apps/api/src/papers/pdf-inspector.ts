import { fork, type ChildProcess } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { PdfInspection } from '@minutebook/documents';
import { Injectable } from '@nestjs/common';

const timeLimitMs = 60_000;
const atOnce = 2;

const unreadable: PdfInspection = {
  ok: false,
  code: 'damaged-pdf',
  detail: 'This PDF cannot be read in a reasonable time. Open it, print it to a new PDF, and add that one.',
};

/** Looks into uploaded PDFs, each in a process of its own: a file made to do harm costs that process and no more. */
@Injectable()
export class PdfInspector {
  private running = 0;
  private readonly waiting: (() => void)[] = [];

  async inspect(path: string): Promise<PdfInspection> {
    if (this.running >= atOnce) await new Promise<void>((resolve) => this.waiting.push(resolve));
    else this.running += 1;
    try {
      return await inspectInChild(path);
    } finally {
      const next = this.waiting.shift(); // hands its place on
      if (next) next();
      else this.running -= 1;
    }
  }
}

function inspectInChild(path: string): Promise<PdfInspection> {
  const child = fork(childModule(), [], {
    execArgv: ['--max-old-space-size=1024'],
    env: { PATH: process.env['PATH'] }, // no database address, no secrets
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  });
  return answerOf(child, path).finally(() => child.kill('SIGKILL'));
}

function answerOf(child: ChildProcess, path: string): Promise<PdfInspection> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => resolve(unreadable), timeLimitMs);
    child.once('message', (answer) => resolve(answer as PdfInspection));
    child.once('error', reject);
    child.once('exit', () => {
      clearTimeout(timer);
      resolve(unreadable); // without an answer before; a settled promise stays as it is
    });
    child.send({ path });
  });
}

/** Beside the bundle that runs; under Jest, which runs the sources, the one in dist. */
function childModule(): string {
  const name = 'inspect-pdf.child.js';
  const candidates = [
    fileURLToPath(new URL(`./${name}`, import.meta.url)),
    join(process.cwd(), 'dist/apps/api', name),
  ];
  const found = candidates.find((candidate) => existsSync(candidate));
  if (!found) throw new Error(`${name} is not built. Build the API first: npx nx build api`);
  return found;
}
