import { DOCUMENT, Injectable, inject, signal } from '@angular/core';

export type Theme = 'light' | 'dark' | 'system';
const key = 'minutebook-theme';

/** Light, dark, or as the system has it. Kept on this device. */
@Injectable({ providedIn: 'root' })
export class ThemeStore {
  private readonly document = inject(DOCUMENT);
  private readonly chosen = signal<Theme>(this.kept());
  readonly theme = this.chosen.asReadonly();

  choose(theme: Theme): void {
    this.chosen.set(theme);
    this.document.defaultView?.localStorage.setItem(key, theme);
    this.apply();
  }

  apply(): void {
    const { dataset } = this.document.documentElement;
    if (this.chosen() === 'system') delete dataset['theme'];
    else dataset['theme'] = this.chosen();
  }

  private kept(): Theme {
    const theme = this.document.defaultView?.localStorage.getItem(key);
    return theme === 'light' || theme === 'dark' ? theme : 'system';
  }
}
