import type { Pack } from '@minutebook/contracts';
import { packSteps, type PackState, type PackStep } from '@minutebook/domain';
import type { JobStep, Mark } from '@minutebook/ui';

const stepWords: Record<PackStep, string> = {
  queued: 'Waiting for its turn',
  collecting: 'Collecting the papers',
  'laying-out': 'Laying out and numbering the pages',
  'writing-docx': 'Writing the Word document',
  checking: 'Checking page ranges and links',
  storing: 'Storing the files',
  done: 'Done',
};

const stateMarks: Record<PackState, Mark> = {
  queued: 'under-way',
  building: 'under-way',
  ready: 'done',
  failed: 'late',
  stopped: 'withdrawn',
};

export const isRunning = ({ state }: Pack): boolean => state === 'queued' || state === 'building';

export const currentStep = ({ state, step }: Pack): string => stepWords[state === 'queued' ? 'queued' : step];

/** The steps of a build in order, with how far it has come. */
export function jobSteps({ step, state }: Pack): JobStep[] {
  const steps: PackStep[] = packSteps.filter((name) => name !== 'queued' && name !== 'done');
  const now = state === 'queued' ? -1 : steps.indexOf(step);
  const reached = step === 'done' ? steps.length : now;
  return steps.map((key, index) => ({
    key,
    words: stepWords[key],
    state: index < reached ? 'done' : index === reached ? 'under-way' : 'open',
  }));
}

/** How a version stands: the published one, the one that is ready, one that has been replaced by a later. */
export function packStanding(pack: Pack, newestReady: Pack | undefined): { mark: Mark; word: string } {
  if (pack.isPublished) return { mark: 'signed', word: 'Published' };
  if (pack.state !== 'ready') {
    const words: Record<Exclude<PackState, 'ready'>, string> = {
      queued: 'Waiting',
      building: 'Building',
      failed: 'Failed',
      stopped: 'Stopped',
    };
    return { mark: stateMarks[pack.state], word: words[pack.state] };
  }
  if (newestReady && newestReady.version > pack.version) return { mark: 'withdrawn', word: 'Replaced' };
  return pack.isCurrent ? { mark: 'done', word: 'Ready' } : { mark: 'soon', word: 'Out of date' };
}
