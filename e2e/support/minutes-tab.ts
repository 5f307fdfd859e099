import type { Locator, Page } from '@playwright/test';
import { confirm } from './console';
import { expect } from './fixtures';

/** The tab "Minutes" of a meeting. */
export class MinutesTab {
  constructor(
    readonly page: Page,
    private readonly meetingId: string,
  ) {}

  async open(): Promise<void> {
    await this.page.goto(`/meetings/${this.meetingId}/minutes`);
    await expect(this.page.getByRole('tab', { name: 'Minutes' })).toBeVisible();
  }

  async openEntry(title: string): Promise<void> {
    const contents = this.page.getByRole('navigation', { name: 'Minutes' });
    await contents.getByRole('link', { name: title }).click();
    await expect(this.page.locator('article').getByRole('heading', { name: title })).toBeVisible();
  }

  get editor(): Locator {
    return this.page.locator('.ProseMirror[contenteditable="true"]');
  }

  /** Goes to the end of the minute and begins a block of a kind by its command. */
  async slash(command: string): Promise<void> {
    await this.page.getByRole('button', { name: /^Write, or press/ }).click();
    await this.page.keyboard.type(`/${command}`);
    await expect(this.page.getByRole('listbox')).toBeVisible();
    await this.page.keyboard.press('Enter');
    await expect(this.page.getByRole('listbox')).toBeHidden();
  }

  /** Presses an act in the header and agrees to what its dialog says. */
  async act(name: string | RegExp, agree: string | RegExp): Promise<void> {
    await this.page.getByRole('button', { name }).click();
    await confirm(this.page.getByRole('dialog'), agree);
  }
}
