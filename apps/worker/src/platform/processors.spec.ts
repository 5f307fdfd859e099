import { type Job, jobNames } from '@minutebook/contracts';
import { dispatcher, type JobProcessor } from './processors';

const processor = { name: 'render-pack' as const, process: () => Promise.resolve() };
const others = jobNames
  .filter((name) => name !== 'render-pack')
  .map((name): JobProcessor => ({ name, process: () => Promise.resolve() }));
const job: Job = { name: 'render-pack', authorityId: 'a', packId: 'p' };

describe('the boot check of processors', () => {
  it('refuses to start without a processor for a job, or with two', () => {
    expect(() => dispatcher([])).toThrow('The job "render-pack" has 0 processors; it needs exactly one.');
    expect(() => dispatcher([processor])).toThrow('The job "render-document" has 0 processors');
    expect(() => dispatcher([processor, ...others, processor])).toThrow('has 2 processors');
  });

  it('hands a job to the processor of its name', async () => {
    const seen: Job[] = [];
    const noting = { ...processor, process: async (received: Job) => void seen.push(received) };
    await dispatcher([noting, ...others])(job);
    expect(seen).toEqual([job]);
  });

  it('does not swallow a job that it does not know', () => {
    const unknown = { ...job, name: 'render-minutes' } as unknown as Job;
    expect(() => dispatcher([processor, ...others])(unknown)).toThrow(
      'No processor for the job "render-minutes".',
    );
  });
});
