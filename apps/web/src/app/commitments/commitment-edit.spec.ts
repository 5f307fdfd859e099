import { TestbedHarnessEnvironment } from '@angular/cdk/testing/testbed';
import { HttpErrorResponse } from '@angular/common/http';
import { TestBed } from '@angular/core/testing';
import { MatButtonHarness } from '@angular/material/button/testing';
import { provideNativeDateAdapter } from '@angular/material/core';
import { MatInputHarness } from '@angular/material/input/testing';
import { of, throwError } from 'rxjs';
import { CommitmentEdit } from './commitment-edit';
import { changesOf, valuesOf } from './commitment-form';
import { CommitmentsApi } from './commitments.api';
import { aCommitment, aDetail } from './testing/samples';

describe('the form of a row', () => {
  const api = { change: jest.fn() };

  async function show() {
    api.change.mockReset().mockReturnValue(of(aCommitment()));
    TestBed.configureTestingModule({
      providers: [{ provide: CommitmentsApi, useValue: api }, provideNativeDateAdapter()],
    });
    const fixture = TestBed.createComponent(CommitmentEdit);
    fixture.componentRef.setInput('row', aDetail());
    const saved = jest.fn();
    fixture.componentInstance.saved.subscribe(saved);
    const loader = TestbedHarnessEnvironment.loader(fixture);
    const [owner] = await loader.getAllHarnesses(MatInputHarness);
    const save = await loader.getHarness(MatButtonHarness.with({ text: 'Save' }));
    const text = () => (fixture.nativeElement as HTMLElement).textContent;
    return { owner: owner!, save, saved, text };
  }

  it('sends what was changed and nothing else', async () => {
    const { owner, save, saved } = await show();
    await owner.setValue('Virtual School Head');
    await save.click();
    expect(api.change).toHaveBeenCalledWith(aDetail().id, { owner: 'Virtual School Head', version: 1 });
    expect(saved).toHaveBeenCalled();
  });

  it('keeps what was typed when somebody else saved first, shows the row as it is now, and can be saved then', async () => {
    const { owner, save, saved, text } = await show();
    const current = aCommitment({ version: 2, owner: 'Head of Fostering', state: 'under-way' });
    const error = { type: '', title: '', status: 409, code: 'stale', detail: 'Changed meanwhile.', current };
    api.change.mockReturnValueOnce(throwError(() => new HttpErrorResponse({ status: 409, error })));
    await owner.setValue('Virtual School Head');
    await save.click();
    expect(saved).not.toHaveBeenCalled();
    expect(text()).toContain('It now has state Under way; owner Head of Fostering.');
    expect(await owner.getValue()).toBe('Virtual School Head');
    await save.click();
    expect(api.change).toHaveBeenLastCalledWith(current.id, { owner: 'Virtual School Head', version: 2 });
    expect(saved).toHaveBeenCalled();
  });
});

it('reads topics separated by commas, each once', () => {
  const before = valuesOf(aCommitment());
  expect(changesOf(before, { ...before, topics: 'Fostering, ,Advocacy, Fostering' })).toEqual({
    topics: ['Fostering', 'Advocacy'],
  });
  expect(changesOf(before, before)).toEqual({});
});
