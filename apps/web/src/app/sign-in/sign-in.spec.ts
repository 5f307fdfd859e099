import { TestbedHarnessEnvironment } from '@angular/cdk/testing/testbed';
import { HttpErrorResponse } from '@angular/common/http';
import { TestBed } from '@angular/core/testing';
import { MatButtonHarness } from '@angular/material/button/testing';
import { MatInputHarness } from '@angular/material/input/testing';
import { Router } from '@angular/router';
import { SessionStore } from '../core/session.store';
import { SignIn, ownAddress } from './sign-in';

describe('signing in', () => {
  const session = { ask: jest.fn(), signIn: jest.fn() };
  const router = { navigateByUrl: jest.fn() };

  async function show(asked?: string) {
    session.ask.mockReset().mockResolvedValue(null);
    session.signIn.mockReset().mockResolvedValue(undefined);
    router.navigateByUrl.mockReset();
    TestBed.configureTestingModule({
      providers: [
        { provide: SessionStore, useValue: session },
        { provide: Router, useValue: router },
      ],
    });
    const fixture = TestBed.createComponent(SignIn);
    fixture.componentRef.setInput('return', asked);
    const loader = TestbedHarnessEnvironment.loader(fixture);
    const [email, password] = await loader.getAllHarnesses(MatInputHarness);
    const button = await loader.getHarness(MatButtonHarness.with({ text: 'Sign in' }));
    const text = () => (fixture.nativeElement as HTMLElement).textContent;
    return { email: email!, password: password!, button, text };
  }

  it('says in words what is missing, and asks nobody', async () => {
    const { email, button, text } = await show();
    await email.setValue('dana');
    await button.click();
    expect(text()).toContain('Enter a full e-mail address, such as name@council.gov.uk.');
    expect(text()).toContain('Enter your password.');
    expect(session.signIn).not.toHaveBeenCalled();
  });

  it('goes on to the page that was asked for', async () => {
    const { email, password, button } = await show('/meetings?show=past');
    await email.setValue('dana@example.org');
    await password.setValue('minutebook');
    await button.click();
    expect(session.signIn).toHaveBeenCalledWith({ email: 'dana@example.org', password: 'minutebook' });
    expect(router.navigateByUrl).toHaveBeenCalledWith('/meetings?show=past');
  });

  it('keeps what was typed when there were too many tries, and says when to try again', async () => {
    const { email, password, button, text } = await show();
    const detail = 'Too many tries. Wait 15 minutes, then try again.';
    const error = { type: '', title: '', status: 429, code: 'too-many-tries', detail };
    session.signIn.mockRejectedValue(new HttpErrorResponse({ status: 429, error }));
    await email.setValue('dana@example.org');
    await password.setValue('guess');
    await button.click();
    expect(text()).toContain(detail);
    expect(await email.getValue()).toBe('dana@example.org');
    expect(router.navigateByUrl).not.toHaveBeenCalled();
  });
});

it('returns to addresses of this site only', () => {
  expect(ownAddress('/meetings/1/agenda')).toBe('/meetings/1/agenda');
  for (const address of [undefined, '', 'https://example.org', '//example.org', '/\\example.org']) {
    expect(ownAddress(address)).toBe('/');
  }
});
