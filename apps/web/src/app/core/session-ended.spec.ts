import { HttpClient, provideHttpClient, withInterceptors } from '@angular/common/http';
import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { ChangeDetectionStrategy, Component } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { Router, provideRouter } from '@angular/router';
import { RouterTestingHarness } from '@angular/router/testing';
import { aPerson, panelId } from '../testing/samples';
import { sessionEnded } from './session-ended';
import { SessionStore } from './session.store';

@Component({ template: '', changeDetection: ChangeDetectionStrategy.OnPush })
class Page {}

describe('a session', () => {
  async function start() {
    TestBed.configureTestingModule({
      providers: [
        provideRouter([{ path: '**', component: Page }]),
        provideHttpClient(withInterceptors([sessionEnded])),
        provideHttpClientTesting(),
      ],
    });
    const harness = await RouterTestingHarness.create('/meetings?show=past');
    const http = TestBed.inject(HttpTestingController);
    const session = TestBed.inject(SessionStore);
    const asked = session.ask();
    http.expectOne('/api/session').flush({ user: aPerson() });
    await asked;
    return { harness, http, session };
  }

  it('that has ended leads to sign-in and back to the page', async () => {
    const { harness, http, session } = await start();
    TestBed.inject(HttpClient)
      .get('/api/meetings')
      .subscribe({ error: () => undefined });
    http.expectOne('/api/meetings').flush({}, { status: 401, statusText: 'Unauthorized' });
    await harness.fixture.whenStable();
    expect(session.me()).toBeNull();
    expect(TestBed.inject(Router).url).toBe('/sign-in?return=%2Fmeetings%3Fshow%3Dpast&ended=true');
  });

  it('stays where a wrong password is refused', async () => {
    const { harness, http, session } = await start();
    const signIn = session.signIn({ email: 'a@example.org', password: 'x' });
    http.expectOne('/api/session').flush({}, { status: 401, statusText: 'Unauthorized' });
    await expect(signIn).rejects.toBeTruthy();
    await harness.fixture.whenStable();
    expect(TestBed.inject(Router).url).toBe('/meetings?show=past');
  });

  it('says what the person may do, for one body and for any', async () => {
    const { session } = await start();
    expect(session.can('agenda.edit', panelId)).toBe(true);
    expect(session.can('agenda.edit', 'another body')).toBe(false);
    expect(session.can('agenda.edit')).toBe(true);
    expect(session.can('calendar.edit')).toBe(false);
  });
});
