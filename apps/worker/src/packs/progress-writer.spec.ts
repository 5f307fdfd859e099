import { setTimeout as sleep } from 'node:timers/promises';
import { ProgressWriter } from './progress-writer';

describe('progress', () => {
  it('is written one at a time, the newest in place of all that came meanwhile', async () => {
    const written: number[] = [];
    const writer = new ProgressWriter<number>(async (value) => {
      await sleep(20);
      written.push(value);
    }, 5);
    for (let page = 1; page <= 50; page++) writer.report(page);
    await sleep(100);
    expect(written).toEqual([1, 50]);
  });

  it('is forgotten when the build ends, and no write is left under way', async () => {
    const written: number[] = [];
    const writer = new ProgressWriter<number>(async (value) => {
      await sleep(20);
      written.push(value);
    }, 5);
    writer.report(1);
    writer.report(2);
    await writer.stop();
    await sleep(60);
    expect(written).toEqual([1]);
  });

  it('goes on after a write that failed', async () => {
    const written: number[] = [];
    const writer = new ProgressWriter<number>(async (value) => {
      if (value === 1) throw new Error('connection lost');
      written.push(value);
    }, 0);
    writer.report(1);
    await sleep(10);
    writer.report(2);
    await sleep(10);
    expect(written).toEqual([2]);
  });
});
