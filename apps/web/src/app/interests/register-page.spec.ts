import { TestbedHarnessEnvironment } from '@angular/cdk/testing/testbed';
import { HttpErrorResponse } from '@angular/common/http';
import { signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { MatButtonHarness } from '@angular/material/button/testing';
import { MatSnackBarHarness } from '@angular/material/snack-bar/testing';
import { provideRouter } from '@angular/router';
import type { Register } from '@minutebook/contracts';
import { permissionsOf, type Permission, type Role } from '@minutebook/domain';
import { of, throwError } from 'rxjs';
import { CouncilCalendarStore } from '../core/council-calendar.store';
import { SessionStore } from '../core/session.store';
import { InterestsApi } from './interests.api';
import { RegisterPage } from './register-page';
import { RegisterStore } from './register.store';
import { anInterest, aRegister, fennId } from './testing/samples';

const api = { register: jest.fn(), confirmInterest: jest.fn(), withheld: jest.fn() };

async function show(role: Role, register: Register) {
  for (const call of Object.values(api)) call.mockReset();
  api.register.mockReturnValue(of(register));
  api.confirmInterest.mockReturnValue(of(anInterest()));
  api.withheld.mockReturnValue(of({ details: 'Contract with Quayside Security' }));
  const held = permissionsOf([{ role, bodyId: null }]);
  TestBed.configureTestingModule({
    providers: [
      provideRouter([]),
      RegisterStore,
      { provide: InterestsApi, useValue: api },
      { provide: SessionStore, useValue: { can: (permission: Permission) => permission in held } },
      {
        provide: CouncilCalendarStore,
        useValue: { today: signal('2026-06-10'), load: () => Promise.resolve() },
      },
    ],
  });
  const fixture = TestBed.createComponent(RegisterPage);
  if (role !== 'member') fixture.componentRef.setInput('personId', fennId);
  await fixture.whenStable();
  const loader = TestbedHarnessEnvironment.documentRootLoader(fixture);
  const buttons = async () =>
    Promise.all((await loader.getAllHarnesses(MatButtonHarness)).map((each) => each.getText()));
  const text = () => (fixture.nativeElement as HTMLElement).textContent ?? '';
  return { buttons, text, loader };
}

const pending = () => anInterest({ confirmedOn: null });

describe('a register', () => {
  it('lets the Monitoring Officer confirm what is pending, and reads it anew', async () => {
    const { loader, buttons } = await show('monitoring-officer', aRegister({ entries: [pending()] }));
    const confirmed = aRegister({ entries: [anInterest()] });
    api.register.mockReturnValue(of(confirmed));
    await (await loader.getHarness(MatButtonHarness.with({ text: /^Confirm/ }))).click();
    expect(api.confirmInterest).toHaveBeenCalledWith(pending());
    expect((await buttons()).some((text) => text.startsWith('Confirm'))).toBe(false);
  });

  it('says what the API refused, and keeps standing', async () => {
    const { loader, text } = await show('monitoring-officer', aRegister({ entries: [pending()] }));
    const error = { code: 'already-confirmed', detail: 'This entry is confirmed already.', status: 409 };
    api.confirmInterest.mockReturnValue(throwError(() => new HttpErrorResponse({ status: 409, error })));
    await (await loader.getHarness(MatButtonHarness.with({ text: /^Confirm/ }))).click();
    const said = await loader.getHarness(MatSnackBarHarness);
    expect(await said.getMessage()).toBe('This entry is confirmed already.');
    expect(text()).toContain('Councillor Ada Fenn');
  });

  it('gives a clerk nothing to change and no withheld words', async () => {
    const withheld = anInterest({ withholding: 'sensitive', description: '' });
    const { buttons, text } = await show('clerk', aRegister({ entries: [withheld] }));
    expect(text()).toContain('Sensitive: the details are withheld');
    expect(await buttons()).toEqual([]);
  });

  it('shows withheld words to their owner when they ask, from the exempt address', async () => {
    const withheld = anInterest({ withholding: 'sensitive', description: '' });
    const { loader, text } = await show('member', aRegister({ entries: [withheld] }));
    expect(text()).not.toContain('Quayside');
    await (await loader.getHarness(MatButtonHarness.with({ text: /^Show the words/ }))).click();
    expect(api.withheld).toHaveBeenCalledWith(withheld.id, true);
    expect(text()).toContain('Contract with Quayside Security');
  });

  it('lets a member take back what is pending, and not what is confirmed', async () => {
    const takesBack = async (entry = anInterest()) =>
      (await (await show('member', aRegister({ entries: [entry] }))).buttons()).some((text) =>
        text.startsWith('Take back'),
      );
    expect(await takesBack(pending())).toBe(true);
    TestBed.resetTestingModule();
    expect(await takesBack()).toBe(false);
  });

  it('asks for the notification until it is there', async () => {
    const open = await show('member', aRegister({ standing: 'due', notifiedOn: null }));
    expect(await open.buttons()).toContain('This is all I have to notify');
    expect(open.text()).toContain('Due by Tue 16 June');
    TestBed.resetTestingModule();
    const done = await show('member', aRegister());
    expect(await done.buttons()).not.toContain('This is all I have to notify');
  });
});
