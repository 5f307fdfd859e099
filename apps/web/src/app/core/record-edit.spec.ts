import type { MatDialog } from '@angular/material/dialog';
import type { Problem } from '@minutebook/contracts';
import type { ConflictChoice } from '@minutebook/ui/editing';
import { of } from 'rxjs';
import type { Outcome } from './attempt';
import { RecordEdit } from './record-edit';

interface Values {
  title: string;
  leadOfficer: string;
}
type Item = Values & { version: number };

const problem = (over: Partial<Problem>): Problem => ({
  type: 'about:blank',
  title: '',
  status: 409,
  code: 'stale-version',
  detail: '',
  ...over,
});

describe('editing a record that others may edit too', () => {
  let form: Values;
  let answers: Outcome<Item>[];
  const sent: unknown[] = [];
  const open = jest.fn();
  let edit: RecordEdit<Item, Values>;

  beforeEach(() => {
    sent.length = 0;
    open.mockReset();
    edit = new RecordEdit<Item, Values>({
      dialog: { open } as unknown as MatDialog,
      fields: [
        { key: 'title', label: 'Title', isText: true },
        { key: 'leadOfficer', label: 'Lead officer', isText: true },
      ],
      valuesOf: ({ title, leadOfficer }) => ({ title, leadOfficer }),
      read: () => form,
      write: (values) => (form = values),
      send: (changes) => {
        sent.push(changes);
        return Promise.resolve(answers.shift() as Outcome<Item>);
      },
      name: () => 'item 9',
    });
    edit.show({ title: 'Report', leadOfficer: '', version: 1 });
  });

  const stale = (current: Item): Outcome<Item> => ({ value: null, problem: problem({ current }) });
  const saved = (value: Item): Outcome<Item> => ({ value, problem: null });
  const choose = (choice: ConflictChoice | undefined) =>
    open.mockReturnValue({ afterClosed: () => of(choice) });

  it('sends only what was changed, with the version it was made on', async () => {
    form = { ...form, title: 'Annual Report' };
    answers = [saved({ title: 'Annual Report', leadOfficer: '', version: 2 })];
    expect(await edit.save(true)).toBe(true);
    expect(sent).toEqual([{ title: 'Annual Report', version: 1 }]);
    expect(edit.isDirty()).toBe(false);
  });

  it('keeps both edits when they touched different fields, and asks nobody', async () => {
    form = { ...form, title: 'Annual Report' };
    answers = [
      stale({ title: 'Report', leadOfficer: 'Head of Service', version: 2 }),
      saved({ title: 'Annual Report', leadOfficer: 'Head of Service', version: 3 }),
    ];
    expect(await edit.save(true)).toBe(true);
    expect(sent.at(-1)).toEqual({ title: 'Annual Report', version: 2 });
    expect(form).toEqual({ title: 'Annual Report', leadOfficer: 'Head of Service' });
    expect(open).not.toHaveBeenCalled();
  });

  it('opens no dialog while one types, and loses nothing typed meanwhile', async () => {
    form = { ...form, title: 'Mine' };
    answers = [stale({ title: 'Theirs', leadOfficer: '', version: 2 })];
    expect(await edit.save(false)).toBe(false);
    expect(edit.status()).toBe('conflict');
    expect(open).not.toHaveBeenCalled();
    form = { ...form, leadOfficer: 'Typed later' };
    choose({ title: { from: 'merged', text: 'Both' } });
    answers = [saved({ title: 'Both', leadOfficer: 'Typed later', version: 3 })];
    expect(await edit.resolve()).toBe(true);
    expect(sent.at(-1)).toEqual({ title: 'Both', leadOfficer: 'Typed later', version: 2 });
  });

  it('shows theirs and yours when both changed one field, and saves what is chosen', async () => {
    form = { ...form, title: 'Mine' };
    answers = [
      stale({ title: 'Theirs', leadOfficer: '', version: 2 }),
      saved({ title: 'Mine', leadOfficer: '', version: 3 }),
    ];
    choose({ title: { from: 'yours' } });
    expect(await edit.save(true)).toBe(true);
    expect(open.mock.calls[0][1].data.fields).toEqual([
      { key: 'title', label: 'Title', isText: true, theirs: 'Theirs', yours: 'Mine' },
    ]);
    expect(sent.at(-1)).toEqual({ title: 'Mine', version: 2 });
  });

  it('has nothing left to send when theirs is chosen', async () => {
    form = { ...form, title: 'Mine' };
    answers = [stale({ title: 'Theirs', leadOfficer: '', version: 2 })];
    choose({ title: { from: 'theirs' } });
    expect(await edit.save(true)).toBe(true);
    expect(form.title).toBe('Theirs');
    expect(sent).toHaveLength(1);
  });

  it('keeps what was typed when the connection is lost, and saves it on the next try', async () => {
    form = { ...form, title: 'Mine' };
    answers = [
      { value: null, problem: problem({ status: 0, code: 'offline' }) },
      saved({ title: 'Mine', leadOfficer: '', version: 2 }),
    ];
    expect(await edit.save(true)).toBe(false);
    expect(edit.status()).toBe('failed');
    expect(form.title).toBe('Mine');
    expect(await edit.save(true)).toBe(true);
  });

  it('does not overwrite typing when the record is read again', () => {
    form = { ...form, title: 'Half a ti' };
    edit.show({ title: 'Report', leadOfficer: 'New', version: 2 });
    expect(form.title).toBe('Half a ti');
  });
});
