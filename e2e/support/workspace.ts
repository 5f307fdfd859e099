import type { Download, Locator, Page } from '@playwright/test';
import { expect } from './fixtures';

/** The workspace of one meeting, as a clerk uses it. */
export class Workspace {
  constructor(private readonly page: Page) {}

  async open(meetingId: string, tab: 'agenda' | 'pack' | 'details' | 'record' = 'agenda'): Promise<void> {
    await this.page.goto(`/meetings/${meetingId}/${tab}`);
    await expect(this.page.getByRole('tablist')).toBeVisible();
  }

  async goTo(tab: string): Promise<void> {
    await this.page.getByRole('tab', { name: tab }).click();
  }

  /** The lines of the agenda, Part A and Part B, in their order. */
  get rows(): Locator {
    return this.page.locator('li[mbAgendaRow]');
  }

  row(title: string | RegExp): Locator {
    return this.rows.filter({ hasText: title });
  }

  async openItem(title: string | RegExp): Promise<Locator> {
    await this.row(title).getByRole('link').click();
    const panel = this.page.getByRole('complementary', { name: 'Item' });
    await expect(panel.getByRole('button', { name: 'Close panel' })).toBeVisible();
    return panel;
  }

  async closePanel(): Promise<void> {
    await this.page.getByRole('button', { name: 'Close panel' }).click();
  }

  /** Adds PDFs to the item and waits until each stands among its papers. */
  async addPapers(title: string | RegExp, files: string[]): Promise<void> {
    const panel = await this.openItem(title);
    await panel.locator('input[type=file]').setInputFiles(files);
    await expect(panel.getByRole('button', { name: /^More for / })).toHaveCount(files.length);
    await this.closePanel();
  }

  /** Presses "Build pack" and waits for the files of the version that comes of it. */
  async buildPack(): Promise<void> {
    await this.page.getByRole('button', { name: 'Build pack' }).click();
    await expect(this.page.getByRole('progressbar')).toBeVisible();
    await expect(this.card.getByRole('link', { name: 'PDF' })).toBeVisible({ timeout: 60_000 });
  }

  get card(): Locator {
    return this.page.getByRole('region', { name: 'Public pack' });
  }

  get pageMap(): Locator {
    return this.page.getByRole('img', { name: /^Page map/ });
  }

  /** Downloads a file of the pack that is shown and gives where it lies. */
  async download(type: 'PDF' | 'DOCX'): Promise<string> {
    const href = await this.card.getByRole('link', { name: type }).getAttribute('href');
    const waiting = this.page.waitForEvent('download');
    await this.page.evaluate((url) => {
      const link = document.createElement('a');
      link.href = url ?? '';
      link.download = '';
      link.click();
    }, href);
    const download: Download = await waiting;
    return download.path();
  }

  async startPublishing(): Promise<Locator> {
    await this.page.getByRole('button', { name: 'Publish...' }).click();
    const dialog = this.page.getByRole('dialog');
    await expect(dialog.getByRole('heading', { name: /^Publish/ })).toBeVisible();
    return dialog;
  }
}
