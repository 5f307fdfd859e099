import { HarnessLoader } from '@angular/cdk/testing';
import { TestbedHarnessEnvironment } from '@angular/cdk/testing/testbed';
import { TestBed } from '@angular/core/testing';
import { MatButtonHarness } from '@angular/material/button/testing';
import { MAT_DIALOG_DATA, MatDialogRef } from '@angular/material/dialog';
import { MbConflictDialog, type ConflictDialogInput } from './conflict-dialog';

const input: ConflictDialogInput = {
  title: 'Two versions of item 9',
  explanation: 'Somebody else saved this item while you were writing.',
  fields: [
    { key: 'title', label: 'Title', theirs: 'Annual Report', yours: 'Annual Report 2018/19', isText: true },
    { key: 'promisedOn', label: 'Promised for', theirs: '', yours: 'Fri 28 June', isText: false },
  ],
};

describe('two versions of one record', () => {
  let loader: HarnessLoader;
  let element: HTMLElement;
  const close = jest.fn();

  beforeEach(async () => {
    close.mockClear();
    TestBed.configureTestingModule({
      providers: [
        { provide: MAT_DIALOG_DATA, useValue: input },
        { provide: MatDialogRef, useValue: { close } },
      ],
    });
    const fixture = TestBed.createComponent(MbConflictDialog);
    await fixture.whenStable();
    loader = TestbedHarnessEnvironment.loader(fixture);
    element = fixture.nativeElement as HTMLElement;
  });

  const press = async (text: string) => (await loader.getHarness(MatButtonHarness.with({ text }))).click();

  it('shows theirs and yours of every field that differs, and underlines the words that do', () => {
    expect([...element.querySelectorAll('h3')].map((h) => h.textContent)).toEqual(['Title', 'Promised for']);
    expect([...element.querySelectorAll('ins')].map((ins) => ins.textContent)).toContain('2018/19');
    expect(element.textContent).toContain('empty');
  });

  it('takes either side for all fields', async () => {
    await press('Use theirs');
    expect(close).toHaveBeenLastCalledWith({ title: { from: 'theirs' }, promisedOn: { from: 'theirs' } });
    await press('Use mine');
    expect(close).toHaveBeenLastCalledWith({ title: { from: 'yours' }, promisedOn: { from: 'yours' } });
  });

  it('lets both be edited into one, beginning with what was typed here', async () => {
    await press('Edit both into one');
    const box = element.querySelector('textarea') as HTMLTextAreaElement;
    expect(box.value).toBe('Annual Report 2018/19');
    box.value = 'The Annual Report 2018/19';
    box.dispatchEvent(new Event('input'));
    await press('Save this version');
    expect(close).toHaveBeenLastCalledWith({
      title: { from: 'merged', text: 'The Annual Report 2018/19' },
      promisedOn: { from: 'yours' },
    });
  });
});
