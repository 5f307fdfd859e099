import { type Job, jobNames } from '@minutebook/contracts';

export interface JobProcessor<Name extends Job['name'] = Job['name']> {
  readonly name: Name;
  process(job: Extract<Job, { name: Name }>): Promise<void>;
}

/** Sends each job to its processor. Throws, so that the worker does not start, unless each name has exactly one. */
export function dispatcher(processors: readonly JobProcessor[]): (job: Job) => Promise<void> {
  for (const name of jobNames) {
    const count = processors.filter((processor) => processor.name === name).length;
    if (count !== 1) throw new Error(`The job "${name}" has ${count} processors; it needs exactly one.`);
  }
  const byName = new Map<string, JobProcessor>(processors.map((processor) => [processor.name, processor]));
  return (job) => {
    const processor = byName.get(job.name);
    // a newer API may send what this worker does not know; the row waits for a newer worker
    if (!processor) throw new Error(`No processor for the job "${job.name}".`);
    return processor.process(job);
  };
}
