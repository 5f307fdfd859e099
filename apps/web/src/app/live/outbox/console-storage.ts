import { DOCUMENT, Injectable, inject } from '@angular/core';
import { openDB, type DBSchema, type IDBPDatabase } from 'idb';
import type { EntryDraft } from './entry-draft';
import type { OutboxEntry, Refusal } from './outbox-entry';

interface ConsoleDatabase extends DBSchema {
  entries: { key: number; value: OutboxEntry; indexes: { meeting: string; id: string } };
}

const databaseName = 'minutebook-console';
const draftPrefix = 'minutebook-entry:';

/**
 * What the console keeps on the device: entries that the server does not have yet, in the order in which they were made, and
 * the half-typed line. Where the browser gives no database, they are kept for as long as the page is open.
 */
@Injectable({ providedIn: 'root' })
export class ConsoleStorage {
  private readonly window = inject(DOCUMENT).defaultView;
  private readonly hasDatabase = 'indexedDB' in (this.window ?? globalThis);
  private readonly local = this.window?.localStorage;
  private database: Promise<IDBPDatabase<ConsoleDatabase> | null> | null = null;
  private readonly entriesInMemory: OutboxEntry[] = [];
  private readonly draftsInMemory = new Map<string, EntryDraft>();

  async add(entry: OutboxEntry): Promise<void> {
    const database = await this.open();
    if (database) await database.add('entries', entry);
    else this.entriesInMemory.push(entry);
  }

  /** One person's entries of a meeting, oldest first. */
  async entries(meetingId: string, userId: string): Promise<OutboxEntry[]> {
    const database = await this.open();
    const all = database
      ? await database.getAllFromIndex('entries', 'meeting', meetingId)
      : this.entriesInMemory.filter((entry) => entry.meetingId === meetingId);
    return all.filter((entry) => entry.userId === userId);
  }

  async refuse(id: string, refusal: Refusal | null): Promise<void> {
    const database = await this.open();
    if (!database) {
      const index = this.entriesInMemory.findIndex((entry) => entry.id === id);
      const entry = this.entriesInMemory[index];
      if (entry) this.entriesInMemory[index] = { ...entry, refusal };
      return;
    }
    const transaction = database.transaction('entries', 'readwrite');
    const cursor = await transaction.store.index('id').openCursor(id);
    if (cursor) await cursor.update({ ...cursor.value, refusal });
    await transaction.done;
  }

  async remove(id: string): Promise<void> {
    const database = await this.open();
    if (!database) {
      const index = this.entriesInMemory.findIndex((entry) => entry.id === id);
      if (index >= 0) this.entriesInMemory.splice(index, 1);
      return;
    }
    const key = await database.getKeyFromIndex('entries', 'id', id);
    if (key !== undefined) await database.delete('entries', key);
  }

  /** The half-typed line is in the local storage, which is written at once: the page may be gone after the next letter. */
  draft(key: string): EntryDraft | undefined {
    const kept = this.draftsInMemory.get(key);
    try {
      const text = this.local?.getItem(draftPrefix + key);
      return text ? (JSON.parse(text) as EntryDraft) : kept;
    } catch {
      return kept;
    }
  }

  keepDraft(key: string, draft: EntryDraft | null): void {
    if (draft) this.draftsInMemory.set(key, draft);
    else this.draftsInMemory.delete(key);
    try {
      if (draft) this.local?.setItem(draftPrefix + key, JSON.stringify(draft));
      else this.local?.removeItem(draftPrefix + key);
    } catch {
      // full or switched off: the page itself still holds it
    }
  }

  private open(): Promise<IDBPDatabase<ConsoleDatabase> | null> {
    this.database ??= this.hasDatabase ? openDatabase().catch(() => null) : Promise.resolve(null);
    return this.database;
  }
}

const openDatabase = (): Promise<IDBPDatabase<ConsoleDatabase>> =>
  openDB<ConsoleDatabase>(databaseName, 1, {
    upgrade(database) {
      // the key counts up, so that entries come back in the order in which they were made, whichever window made them
      const entries = database.createObjectStore('entries', { autoIncrement: true });
      entries.createIndex('meeting', 'meetingId');
      entries.createIndex('id', 'id', { unique: true });
    },
  });
