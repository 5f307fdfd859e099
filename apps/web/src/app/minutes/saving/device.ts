import { DOCUMENT, Injectable, inject } from '@angular/core';
import type { StoredBlock } from '@minutebook/contracts';
import type { MinuteBlock } from '@minutebook/domain';
import { SessionStore } from '../../core/session.store';

/** What was written and not sent yet, with what it was begun from. */
export interface Unsent {
  base: StoredBlock[];
  mine: MinuteBlock[];
}

const prefix = 'minutebook-unsent:';

/**
 * Minutes that were typed and are not with the server yet stay on this device over a reload, for the person who typed them.
 * Once sent they are gone from it, Part B above all. The browser's local storage: it is written at once, also while the page closes.
 */
@Injectable({ providedIn: 'root' })
export class Device {
  private readonly session = inject(SessionStore);
  private readonly storage = inject(DOCUMENT).defaultView?.localStorage;

  keep(minute: string, unsent: Unsent): void {
    try {
      this.storage?.setItem(this.key(minute), JSON.stringify(unsent));
    } catch {
      // full or switched off: the page itself still holds it, and goes on trying to send
    }
  }

  kept(minute: string): Unsent | null {
    const text = this.storage?.getItem(this.key(minute));
    if (!text) return null;
    try {
      return JSON.parse(text) as Unsent;
    } catch {
      return null;
    }
  }

  drop(minute: string): void {
    this.storage?.removeItem(this.key(minute));
  }

  private key(minute: string): string {
    return `${prefix}${this.session.me()?.id ?? ''}:${minute}`;
  }
}
