import type { Locator, Page } from '@playwright/test';
import { expect } from './fixtures';

/** The clerk's console, used with the keyboard as far as a clerk would. */
export class Console {
  constructor(private readonly page: Page) {}

  async open(meetingId: string): Promise<void> {
    await this.page.goto(`/meetings/${meetingId}/console`);
    await expect(this.line).toBeVisible();
  }

  /** The line into which everything is typed. */
  get line(): Locator {
    return this.page.getByLabel(/new entry$/);
  }

  get log(): Locator {
    return this.page.locator('li[mbLogRow]');
  }

  get saved(): Locator {
    return this.page.locator('mb-console-bar .saved');
  }

  get quorum(): Locator {
    return this.page.locator('mb-quorum-card');
  }

  async mark(name: string, choice: 'Present' | 'Remote' | 'Apologies' | 'Late' | 'Absent'): Promise<void> {
    const row = this.page.getByRole('radiogroup', { name });
    await row.getByText(choice, { exact: true }).click();
    await expect(row.getByRole('radio', { name: choice })).toBeChecked();
  }

  /** Types a line and presses Enter; a letter and a space at its start set its kind. */
  async enter(text: string): Promise<void> {
    await this.line.focus();
    await this.page.keyboard.type(text);
    await this.page.keyboard.press('Enter');
    await expect(this.line).toHaveValue('');
  }

  /** Types a line that completes to somebody's name, and what they did. */
  async move(name: string, verb: string): Promise<void> {
    await this.line.focus();
    await this.page.keyboard.type(`v ${name}`);
    await this.page.keyboard.press('Tab');
    await this.page.keyboard.type(verb);
    await this.page.keyboard.press('Enter');
    await expect(this.line).toHaveValue('');
  }

  /** Runs an act by its name: a slash opens the list. Gives the dialog that asks for the rest. */
  async act(name: string): Promise<Locator> {
    await this.line.focus();
    await this.page.keyboard.type(`/${name}`);
    await this.page.keyboard.press('Enter');
    const dialog = this.page.getByRole('dialog');
    await expect(dialog).toBeVisible();
    return dialog;
  }

  async next(title: string | RegExp): Promise<void> {
    await this.line.focus();
    await this.page.keyboard.press('Control+Enter');
    await expect(this.page.getByRole('heading', { level: 1 })).toHaveText(title);
  }

  motion(text: string | RegExp): Locator {
    return this.page.locator('mb-motion-card').filter({ hasText: text });
  }

  /** Enters the hands. */
  async count(motion: Locator, hands: Partial<Record<'For' | 'Against' | 'Abstain', number>>): Promise<void> {
    for (const [label, number] of Object.entries(hands))
      await motion.getByRole('group', { name: label, exact: true }).getByRole('textbox').fill(String(number));
  }

  /** Presses the result that the votes come to. */
  async decide(motion: Locator): Promise<void> {
    await motion.getByRole('button', { name: /^(Carried|Lost)/ }).click();
  }
}

/** Presses the dialog's main button and waits until it is gone. */
export async function confirm(dialog: Locator, button: string | RegExp): Promise<void> {
  await dialog.getByRole('button', { name: button }).click();
  await expect(dialog).toBeHidden();
}
