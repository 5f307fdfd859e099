import type { SaveBlocks, StoredBlock } from '@minutebook/contracts';
import { plainTextOf, type MinuteBlock } from '@minutebook/domain';
import type { Problem } from '@minutebook/contracts';
import type { Outcome } from '../../core/attempt';
import { aBlock, aStoredBlock } from '../testing/blocks';
import type { Unsent } from './device';
import { EntrySaving, type SavingPlan } from './entry-saving';

const problem = (over: Partial<Problem>): Problem => ({
  type: 'about:blank',
  title: '',
  status: 409,
  code: 'stale',
  detail: 'Somebody else saved first.',
  ...over,
});
const words = (blocks: readonly MinuteBlock[]) => blocks.map(({ content }) => plainTextOf(content));

/** A server that holds one minute, as the API keeps it: a stale block is refused with the minute as it stands. */
class FakeServer {
  isDown = false;
  saves: SaveBlocks[] = [];
  constructor(public blocks: StoredBlock[]) {}

  save(changes: SaveBlocks): Outcome<{ blocks: StoredBlock[] }> {
    if (this.isDown) return { value: null, problem: problem({ status: 0, code: 'offline' }) };
    this.saves.push(changes);
    const known = new Map(this.blocks.map((block) => [block.id, block] as const));
    const isOld = changes.changed.some(
      ({ block, version }) => (known.get(block.id)?.version ?? null) !== version,
    );
    if (isOld) return { value: null, problem: problem({ current: { blocks: this.blocks } }) };
    for (const { block, version } of changes.changed) {
      known.set(block.id, {
        ...aStoredBlock(block.id, ''),
        ...(block as MinuteBlock),
        version: Number(version ?? 0) + 1,
      });
    }
    this.blocks = changes.order.map((id) => known.get(id)!);
    return { value: { blocks: this.blocks }, problem: null };
  }

  /** Another clerk's save. */
  change(id: string, text: string): void {
    this.blocks = this.blocks.map((block) =>
      block.id === id ? aStoredBlock(id, text, { version: block.version + 1, editedBy: 'A. Clerk' }) : block,
    );
  }
}

describe('the saving of a minute', () => {
  let kept: Unsent | null;
  let page: MinuteBlock[];
  let server: FakeServer;
  const ask = jest.fn();
  const device = {
    keep: (_: string, unsent: Unsent) => (kept = unsent),
    kept: () => kept,
    drop: () => (kept = null),
  };

  function open(send: SavingPlan['send'] = (changes) => Promise.resolve(server.save(changes))): EntrySaving {
    const saving = new EntrySaving(server.blocks, {
      minute: 'e1',
      device,
      send,
      ask,
    });
    page = [...saving.start()];
    saving.attach({ read: () => page, write: (blocks) => (page = [...blocks]) });
    return saving;
  }
  const type = (saving: EntrySaving, id: string, text: string) => {
    page = page.map((block) => (block.id === id ? aBlock(id, text) : block));
    saving.edited();
  };

  beforeEach(() => {
    jest.useFakeTimers();
    kept = null;
    ask.mockReset();
    server = new FakeServer([aStoredBlock('a', 'Demand had risen.'), aStoredBlock('b', 'It was noted.')]);
  });
  afterEach(() => jest.useRealTimers());

  it('comes by itself a moment after the last key, with the changed block alone', async () => {
    const saving = open();
    type(saving, 'a', 'Demand had r');
    await jest.advanceTimersByTimeAsync(1000);
    type(saving, 'a', 'Demand had risen by a tenth.');
    await jest.advanceTimersByTimeAsync(1000);
    expect(server.saves).toEqual([]);
    await jest.advanceTimersByTimeAsync(600);
    expect(server.saves).toHaveLength(1);
    expect(server.saves[0]?.changed.map(({ block, version }) => [block.id, version])).toEqual([['a', 1]]);
    expect(saving.status()).toBe('saved');
  });

  it('goes on with the new versions: a second change is not refused as stale', async () => {
    const saving = open();
    type(saving, 'a', 'One.');
    await saving.save();
    type(saving, 'a', 'Two.');
    expect(await saving.save()).toBe(true);
    expect(server.blocks[0]).toMatchObject({ version: 3 });
  });

  it('keeps on the device what is not sent, over a reload, and nothing once it is sent', async () => {
    server.isDown = true;
    type(open(), 'a', 'Typed in a tunnel.');
    await jest.advanceTimersByTimeAsync(500);
    expect(words(kept!.mine)).toEqual(['Typed in a tunnel.', 'It was noted.']);

    server.isDown = false;
    server.change('b', 'It was welcomed.');
    const saving = open();
    expect(words(page)).toEqual(['Typed in a tunnel.', 'It was welcomed.']);
    expect(await saving.save()).toBe(true);
    expect(words(server.blocks)).toEqual(['Typed in a tunnel.', 'It was welcomed.']);
    expect(kept).toBeNull();
  });

  it('is tried again without being asked once there is a connection', async () => {
    server.isDown = true;
    const saving = open();
    type(saving, 'a', 'Typed in a tunnel.');
    await jest.advanceTimersByTimeAsync(2000);
    expect(saving.status()).toBe('failed');
    server.isDown = false;
    await jest.advanceTimersByTimeAsync(10_000);
    expect(saving.status()).toBe('saved');
    expect(words(server.blocks)[0]).toBe('Typed in a tunnel.');
  });

  it('takes in what another clerk wrote in other blocks, and asks nobody', async () => {
    const saving = open();
    server.change('b', 'It was welcomed.');
    type(saving, 'a', 'Demand had doubled.');
    expect(await saving.save()).toBe(true);
    expect(words(page)).toEqual(['Demand had doubled.', 'It was welcomed.']);
    expect(words(server.blocks)).toEqual(words(page));
    expect(ask).not.toHaveBeenCalled();
  });

  it('of two clerks in one block waits until they are asked, and overwrites nobody', async () => {
    const saving = open();
    server.change('a', 'Demand had fallen.');
    type(saving, 'a', 'Demand had doubled.');
    expect(await saving.save()).toBe(false);
    expect(saving.status()).toBe('conflict');
    expect(words(page)[0]).toBe('Demand had doubled.');
    expect(words(server.blocks)[0]).toBe('Demand had fallen.');
    expect(ask).not.toHaveBeenCalled();

    ask.mockResolvedValue({ 'a-content': { from: 'merged', text: 'Demand had changed.' } });
    expect(await saving.resolve()).toBe(true);
    expect(words(server.blocks)[0]).toBe('Demand had changed.');
    expect(saving.status()).toBe('saved');
  });

  it('shows a refusal in words and loses nothing', async () => {
    const saving = open();
    type(saving, 'a', 'Changed after signing.');
    server.save = () => ({
      value: null,
      problem: problem({ status: 422, code: 'signed', detail: 'Signed.' }),
    });
    expect(await saving.save()).toBe(false);
    expect(saving.problem()?.detail).toBe('Signed.');
    expect(words(page)[0]).toBe('Changed after signing.');
    expect(kept).not.toBeNull();
  });

  it('loses nothing that was typed while an earlier save was on its way, when the page is left', async () => {
    let answer = (): void => undefined;
    const answered = new Promise<void>((resolve) => (answer = resolve));
    const slow = open((changes) => answered.then(() => server.save(changes)));
    type(slow, 'a', 'First.');
    const sent = slow.save();
    await Promise.resolve();
    type(slow, 'a', 'First, and more.');
    slow.stop();
    page = [];
    expect(words(kept!.mine)[0]).toBe('First, and more.');
    answer();
    await sent;
    await jest.advanceTimersByTimeAsync(2000);
    expect(words(server.blocks)[0]).toBe('First, and more.');
    expect(kept).toBeNull();
  });

  it('follows what others saved while nothing is written here', () => {
    const saving = open();
    server.change('b', 'It was welcomed.');
    saving.follow(server.blocks);
    expect(words(page)[1]).toBe('It was welcomed.');
  });
});
