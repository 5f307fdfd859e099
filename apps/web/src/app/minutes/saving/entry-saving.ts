import { signal } from '@angular/core';
import type { Problem, SaveBlocks, StoredBlock } from '@minutebook/contracts';
import type { MinuteBlock } from '@minutebook/domain';
import type { ConflictChoice, ConflictField } from '@minutebook/ui/editing';
import { isStale, type Outcome } from '../../core/attempt';
import { blockChanges, worthSaving } from './block-changes';
import type { Device } from './device';
import { mergeBlocks } from './merge-blocks';
import { isSame } from './same';
import { clashFields, settle } from './settle';

export type SavingStatus = 'clean' | 'unsaved' | 'saving' | 'saved' | 'failed' | 'conflict';

/** The page on which the minute is written. */
export interface Page {
  read: () => MinuteBlock[];
  write: (blocks: readonly MinuteBlock[]) => void;
}

export interface SavingPlan {
  /** Under which name unsent words are kept on the device. */
  minute: string;
  device: Pick<Device, 'keep' | 'kept' | 'drop'>;
  send: (changes: SaveBlocks) => Promise<Outcome<{ blocks: StoredBlock[] }>>;
  ask: (fields: ConflictField[]) => Promise<ConflictChoice | undefined>;
}

const keepAfter = 400;
const saveAfter = 1500;
const retryAfter = 10_000;

/**
 * The saving of one minute: by itself, a moment after the last key, only the blocks that changed. What is not sent yet is kept
 * on the device. When somebody else saved first, their blocks are taken in; only where two wrote in one block is anybody asked,
 * and not while they type.
 */
export class EntrySaving {
  readonly status = signal<SavingStatus>('clean');
  readonly problem = signal<Problem | null>(null);
  readonly savedAt = signal<Date | null>(null);
  private base: StoredBlock[];
  private page: Page | null = null;
  private sending: Promise<boolean> | null = null;
  private theirs: StoredBlock[] | null = null;
  private keepTimer: ReturnType<typeof setTimeout> | undefined;
  private saveTimer: ReturnType<typeof setTimeout> | undefined;

  constructor(
    base: readonly StoredBlock[],
    private readonly plan: SavingPlan,
  ) {
    this.base = [...base];
  }

  /** What to begin with: the minute as it was read, and in it what this device still has unsent. */
  start(): readonly MinuteBlock[] {
    const unsent = this.plan.device.kept(this.plan.minute);
    if (!unsent) return this.base;
    const { blocks, clashes } = mergeBlocks({ ...unsent, theirs: this.base });
    if (clashes.length > 0) {
      this.theirs = this.base;
      this.base = unsent.base;
      this.status.set('conflict');
      return worthSaving(unsent.base, blocks);
    }
    this.status.set('unsaved');
    this.saveSoon(0);
    return blocks;
  }

  attach(page: Page): void {
    this.page = page;
  }

  /** Called at each change of the text: sets timers, and changes the status only the first time. */
  edited(): void {
    if (this.status() !== 'conflict') this.status.set('unsaved');
    clearTimeout(this.keepTimer);
    this.keepTimer = setTimeout(() => {
      this.keep();
    }, keepAfter);
    this.saveSoon(saveAfter);
  }

  /** Takes in what others have saved meanwhile, where nothing is being written here. */
  follow(blocks: readonly StoredBlock[]): void {
    if (!this.page || this.status() === 'unsaved' || this.sending || this.theirs) return;
    if (isSame(this.base, blocks)) return;
    this.bringTogether([...blocks]);
  }

  /** Keeps what is unsent on the device, at once. */
  keep(): void {
    clearTimeout(this.keepTimer);
    if (!this.page) return;
    const mine = this.page.read();
    if (blockChanges(this.base, mine)) this.plan.device.keep(this.plan.minute, { base: this.base, mine });
    else this.plan.device.drop(this.plan.minute);
  }

  /** True once everything is with the server. */
  async save(): Promise<boolean> {
    clearTimeout(this.saveTimer);
    while (this.sending) await this.sending;
    if (this.theirs) return false;
    this.sending = this.sendChanges().finally(() => (this.sending = null));
    return this.sending;
  }

  /** Shows both versions side by side and saves what is chosen. */
  async resolve(): Promise<boolean> {
    const { theirs, page } = this;
    if (!theirs || !page) return this.save();
    const first = mergeBlocks({ base: this.base, mine: page.read(), theirs });
    const choice = await this.plan.ask(clashFields(first.clashes));
    if (!choice) return false;
    // what was typed while the dialog stood is in the page by now
    const { blocks, clashes } = mergeBlocks({ base: this.base, mine: page.read(), theirs });
    this.theirs = null;
    this.base = theirs;
    page.write(settle(blocks, clashes, choice));
    return this.save();
  }

  /** The page is going. Its last words stay on the device until they are sent, and what is on its way is still answered. */
  stop(): void {
    this.keep();
    let last = this.page?.read() ?? [];
    this.page = { read: () => last, write: (blocks) => (last = [...blocks]) };
  }

  private saveSoon(after: number): void {
    clearTimeout(this.saveTimer);
    this.saveTimer = setTimeout(() => void this.save(), after);
  }

  private async sendChanges(): Promise<boolean> {
    const { page } = this;
    if (!page) return true;
    const mine = page.read();
    const changes = blockChanges(this.base, mine);
    if (!changes) return this.nothingLeft();
    this.status.set('saving');
    this.keep();
    const { value, problem } = await this.plan.send(changes);
    if (value) return this.accept(value.blocks, mine, changes);
    const current = isStale(problem) ? (problem.current as { blocks?: StoredBlock[] }).blocks : undefined;
    if (current) return this.bringTogether(current) ? this.sendChanges() : false;
    return this.fail(problem);
  }

  /**
   * Of the blocks that were sent, the versions are the server's and the words those that were sent: the server tidies, and that
   * is nobody's change. The others may have been changed by somebody else meanwhile, and are taken in.
   */
  private accept(
    saved: readonly StoredBlock[],
    sent: readonly MinuteBlock[],
    { changed }: SaveBlocks,
  ): boolean {
    const own = new Map(changed.map(({ block }) => [block.id, block as MinuteBlock] as const));
    const theirs = saved.map((block) => ({ ...block, ...own.get(block.id) }));
    const known = new Map([...this.base, ...theirs].map((block) => [block.id, block] as const));
    this.base = sent.flatMap((block) => {
      const stored = known.get(block.id);
      return stored ? [{ ...stored, ...block }] : [];
    });
    this.problem.set(null);
    if (!this.bringTogether(theirs)) return false;
    const isTypedSince = this.page !== null && blockChanges(this.base, this.page.read()) !== null;
    if (!isTypedSince) return this.nothingLeft(new Date());
    this.keep();
    this.status.set('unsaved');
    this.saveSoon(saveAfter);
    return true;
  }

  private nothingLeft(at?: Date): boolean {
    clearTimeout(this.keepTimer);
    this.plan.device.drop(this.plan.minute);
    if (at) this.savedAt.set(at);
    this.problem.set(null);
    this.status.set(this.savedAt() ? 'saved' : 'clean');
    return true;
  }

  /** True when nobody has to be asked. */
  private bringTogether(theirs: StoredBlock[]): boolean {
    const mine = this.page?.read() ?? [];
    const { blocks, clashes } = mergeBlocks({ base: this.base, mine, theirs });
    if (clashes.length > 0) {
      this.theirs = theirs;
      this.status.set('conflict');
      return false;
    }
    this.base = theirs;
    if (blocks.length !== mine.length || blocks.some((block, i) => !isSame(block, mine[i])))
      this.page?.write(blocks);
    return true;
  }

  private fail(problem: Problem | null): boolean {
    this.problem.set(problem);
    this.status.set('failed');
    this.keep();
    // without a connection it goes by itself once there is one
    if (problem?.code === 'offline') this.saveSoon(retryAfter);
    return false;
  }
}
