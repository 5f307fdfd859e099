import { TestbedHarnessEnvironment } from '@angular/cdk/testing/testbed';
import { HttpErrorResponse } from '@angular/common/http';
import { TestBed } from '@angular/core/testing';
import { MatButtonHarness } from '@angular/material/button/testing';
import { provideNativeDateAdapter } from '@angular/material/core';
import { MatInputHarness, MatNativeSelectHarness } from '@angular/material/input/testing';
import { of, throwError } from 'rxjs';
import { ExemptCommitmentsApi } from './exempt-commitments.api';
import { ExemptEdit } from './exempt-edit';
import { changedMeanwhile, changesOf, stateChoices } from './exempt-form';
import { anExemptDetail, anExemptRow } from './testing/samples';

const refused = (status: number, more: object) =>
  throwError(
    () => new HttpErrorResponse({ status, error: { type: '', title: '', status, code: '', ...more } }),
  );

describe('the form of a row of Part B', () => {
  const api = { change: jest.fn() };

  async function show() {
    api.change.mockReset().mockReturnValue(of(anExemptDetail({ version: 2 })));
    TestBed.configureTestingModule({
      providers: [{ provide: ExemptCommitmentsApi, useValue: api }, provideNativeDateAdapter()],
    });
    const fixture = TestBed.createComponent(ExemptEdit);
    fixture.componentRef.setInput('row', anExemptDetail());
    const saved = jest.fn();
    fixture.componentInstance.saved.subscribe(saved);
    const loader = TestbedHarnessEnvironment.loader(fixture);
    const inputs = await loader.getAllHarnesses(MatInputHarness);
    return {
      ...{ saved, owner: inputs.at(0)!, note: inputs.at(-1)! },
      state: await loader.getHarness(MatNativeSelectHarness),
      save: await loader.getHarness(MatButtonHarness.with({ text: 'Save' })),
      text: () => (fixture.nativeElement as HTMLElement).textContent,
    };
  }

  it('sends what was changed and nothing else, and gives back the row as it is then', async () => {
    const { state, note, save, saved } = await show();
    await state.selectOptions({ text: 'Done' });
    await note.setValue('The letter went.');
    await save.click();
    const changes = { state: 'done', note: 'The letter went.', version: 1 };
    expect(api.change).toHaveBeenCalledWith(anExemptRow().id, changes);
    expect(saved).toHaveBeenCalledWith(anExemptDetail({ version: 2 }));
  });

  it('says beside the note that it is missing, and keeps what was typed', async () => {
    const { owner, state, save, saved, text } = await show();
    const message = 'Say in the note what was done.';
    api.change.mockReturnValueOnce(refused(422, { detail: message, errors: [{ path: 'note', message }] }));
    await owner.setValue('Head of Commissioning');
    await state.selectOptions({ text: 'Done' });
    await save.click();
    expect(text()).toContain(message);
    expect(await owner.getValue()).toBe('Head of Commissioning');
    expect(saved).not.toHaveBeenCalled();
  });

  it('keeps what was typed when somebody else closed the row first, and drops a step that is none any more', async () => {
    const { owner, state, note, save, saved, text } = await show();
    const current = anExemptDetail({ version: 2, state: 'done', dueOn: null });
    api.change.mockReturnValueOnce(refused(409, { detail: 'Changed meanwhile.', current }));
    await owner.setValue('Head of Commissioning');
    await state.selectOptions({ text: 'Done' });
    await note.setValue('Sent.');
    await save.click();
    expect(saved).not.toHaveBeenCalled();
    expect(text()).toContain('It now has state Done; due No date.');
    expect(await note.getValue()).toBe('Sent.');
    await save.click();
    const changes = { owner: 'Head of Commissioning', note: 'Sent.', version: 2 };
    expect(api.change).toHaveBeenLastCalledWith(current.id, changes);
  });
});

it('offers the steps that the state has, and no other', () => {
  const labels = (state: 'not-begun' | 'done') =>
    stateChoices(anExemptRow({ state })).map(({ label }) => label);
  expect(labels('not-begun')).toEqual(['Stays: not begun', 'Under way', 'Done', 'Dropped']);
  expect(labels('done')).toEqual(['Stays: done', 'Not begun', 'Under way', 'Dropped']);
});

it('sends nothing for what is as it was, and says what another changed', () => {
  const row = anExemptRow();
  const same = { owner: ` ${row.owner} `, dueOn: row.dueOn, state: '', note: ' ' } as const;
  expect(changesOf(row, same)).toEqual({});
  expect(changesOf(row, { ...same, dueOn: null })).toEqual({ dueOn: null });
  expect(changedMeanwhile(row, { ...row, version: 2 })).toBe('another line in its history');
  expect(changedMeanwhile(row, { ...row, owner: '' })).toBe('owner none');
});
