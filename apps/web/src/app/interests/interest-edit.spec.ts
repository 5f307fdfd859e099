import { TestbedHarnessEnvironment } from '@angular/cdk/testing/testbed';
import { signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { MatButtonHarness } from '@angular/material/button/testing';
import { MatInputHarness, MatNativeSelectHarness } from '@angular/material/input/testing';
import { Router, provideRouter } from '@angular/router';
import type { Register } from '@minutebook/contracts';
import { of } from 'rxjs';
import { CouncilCalendarStore } from '../core/council-calendar.store';
import { provideDateBoxes } from '../core/dates';
import { SessionStore } from '../core/session.store';
import { InterestEdit } from './interest-edit';
import { InterestsApi } from './interests.api';
import { RegisterStore } from './register.store';
import { anInterest, aRegister, fennId } from './testing/samples';

describe('the form of an interest', () => {
  const api = {
    register: jest.fn(),
    addInterest: jest.fn(),
    addWithheld: jest.fn(),
    updateInterest: jest.fn(),
  };

  async function show(
    { personId, interestId }: { personId?: string; interestId?: string },
    register: Register,
  ) {
    for (const call of Object.values(api)) call.mockReset();
    api.register.mockReturnValue(of(register));
    for (const call of [api.addInterest, api.addWithheld, api.updateInterest])
      call.mockReturnValue(of(anInterest({ version: 2 })));
    TestBed.configureTestingModule({
      providers: [
        provideRouter([]),
        provideDateBoxes(),
        RegisterStore,
        { provide: InterestsApi, useValue: api },
        { provide: SessionStore, useValue: { can: () => personId !== undefined } },
        { provide: CouncilCalendarStore, useValue: { today: signal('2026-06-01') } },
      ],
    });
    const navigate = jest.spyOn(TestBed.inject(Router), 'navigateByUrl').mockResolvedValue(true);
    const fixture = TestBed.createComponent(InterestEdit);
    fixture.componentRef.setInput('personId', personId);
    fixture.componentRef.setInput('interestId', interestId);
    await fixture.whenStable();
    const loader = TestbedHarnessEnvironment.loader(fixture);
    const root = fixture.nativeElement as HTMLElement;
    const choose = async (label: string, text: string) => {
      const id = [...root.querySelectorAll('label')].find((each) =>
        each.textContent?.includes(label),
      )?.htmlFor;
      const select = await loader.getHarness(MatNativeSelectHarness.with({ selector: `#${id}` }));
      await select.selectOptions({ text });
    };
    const describeIt = async (words: string) =>
      (await loader.getHarness(MatInputHarness.with({ selector: 'textarea' }))).setValue(words);
    const press = async (text: string) => (await loader.getHarness(MatButtonHarness.with({ text }))).click();
    return { choose, describeIt, press, navigate, text: () => root.textContent ?? '' };
  }

  it("is the member's own notification where no member is named", async () => {
    const { describeIt, press, navigate } = await show({}, aRegister());
    await describeIt('Teacher');
    await press('Notify an interest');
    expect(api.addInterest).toHaveBeenCalledWith(null, {
      category: 'employment',
      holder: 'member',
      description: 'Teacher',
      beganOn: null,
      endedOn: null,
    });
    expect(navigate).toHaveBeenCalledWith('/interests/own');
  });

  it('asks for a partner under the pecuniary categories only, and forgets the choice with them', async () => {
    const { choose, describeIt, press, text } = await show({}, aRegister());
    await choose('Whose interest', "My partner's");
    await choose('Category', '8. Unpaid directorships');
    expect(text()).not.toContain('Whose interest');
    await describeIt('Harbour Trust');
    await press('Notify an interest');
    expect(api.addInterest.mock.calls[0][1]).toMatchObject({
      category: 'unpaid-directorships',
      holder: 'member',
    });
  });

  it('sends words that are withheld to the address that keeps them apart, and to no other', async () => {
    const { choose, describeIt, press } = await show({ personId: fennId }, aRegister());
    await choose('Category', '4. Land');
    await choose('Publication', 'A home address: it is not published');
    await describeIt('14 Quay Street');
    await press('Enter an interest');
    expect(api.addInterest).not.toHaveBeenCalled();
    expect(api.addWithheld).toHaveBeenCalledWith(fennId, {
      category: 'land',
      holder: 'member',
      withholding: 'home-address',
      details: '14 Quay Street',
      beganOn: null,
      endedOn: null,
    });
  });

  it('offers a home address under land and licences only, and takes it back elsewhere', async () => {
    const { choose, describeIt, press, text } = await show({ personId: fennId }, aRegister());
    await choose('Category', '4. Land');
    await choose('Publication', 'A home address: it is not published');
    await choose('Category', '1. Employment, office, trade, profession or vocation');
    expect(text()).not.toContain('A home address');
    await describeIt('Teacher');
    await press('Enter an interest');
    expect(api.addInterest).toHaveBeenCalled();
  });

  it('asks for words before it sends anything', async () => {
    const { press, text } = await show({}, aRegister());
    await press('Notify an interest');
    expect(text()).toContain('Describe the interest.');
    expect(api.addInterest).not.toHaveBeenCalled();
  });

  it('sends only what was changed', async () => {
    const entry = anInterest();
    const { describeIt, press } = await show(
      { personId: fennId, interestId: entry.id },
      aRegister({ entries: [entry] }),
    );
    await describeIt('Head teacher');
    await press('Save interest');
    expect(api.updateInterest).toHaveBeenCalledWith(entry.id, { description: 'Head teacher', version: 1 });
  });

  it('has no box for words that are withheld', async () => {
    const entry = anInterest({ withholding: 'sensitive', description: '' });
    const { choose, press, text } = await show(
      { personId: fennId, interestId: entry.id },
      aRegister({ entries: [entry] }),
    );
    expect(text()).toContain('The words of this entry are withheld');
    expect(text()).not.toContain('As the public reads it');
    await choose('Category', '3. Contracts');
    await press('Save interest');
    expect(api.updateInterest).toHaveBeenCalledWith(entry.id, { category: 'contracts', version: 1 });
  });

  it('says so when the entry is gone', async () => {
    const { text } = await show({ personId: fennId, interestId: 'gone' }, aRegister());
    expect(text()).toContain('no longer in the register');
  });
});
