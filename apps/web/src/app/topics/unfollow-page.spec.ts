import { TestbedHarnessEnvironment } from '@angular/cdk/testing/testbed';
import { HttpErrorResponse } from '@angular/common/http';
import { TestBed } from '@angular/core/testing';
import { MatButtonHarness } from '@angular/material/button/testing';
import type { FollowedTopic } from '@minutebook/contracts';
import { of, throwError } from 'rxjs';
import { TopicsApi } from './topics.api';
import { UnfollowPage } from './unfollow-page';

const topic: FollowedTopic = {
  ...{ kind: 'indicator', label: 'LAC 13 Reviews on time', council: 'Example Council', toName: 'Ada Finch' },
};
const refused = (status: number, code: string) =>
  throwError(
    () =>
      new HttpErrorResponse({
        status,
        error: { type: '', title: '', status, code, detail: `Refused: ${code}.` },
      }),
  );

describe('the page that stops mails about a topic', () => {
  const api = { followedByLink: jest.fn(), unfollowByLink: jest.fn() };

  async function show(reads = of(topic)) {
    api.followedByLink.mockReset().mockReturnValue(reads);
    api.unfollowByLink.mockReset().mockReturnValue(of(null));
    TestBed.configureTestingModule({ providers: [{ provide: TopicsApi, useValue: api }] });
    const fixture = TestBed.createComponent(UnfollowPage);
    fixture.componentRef.setInput('token', 'a-token');
    await fixture.whenStable();
    const element = fixture.nativeElement as HTMLElement;
    const text = () => element.textContent?.replace(/\s+/g, ' ') ?? '';
    const loader = TestbedHarnessEnvironment.loader(fixture);
    const stop = async () =>
      (await loader.getHarness(MatButtonHarness.with({ text: 'Stop these mails' }))).click();
    return { element, text, stop };
  }

  it('names the one topic, leads nowhere else, and does nothing by itself', async () => {
    const { element, text } = await show();
    expect(element.querySelector('h1')?.textContent).toBe('Stop mails about LAC 13 Reviews on time?');
    expect(text()).toContain('These mails go to Ada Finch when');
    expect(element.querySelectorAll('a')).toHaveLength(0);
    expect(api.unfollowByLink).not.toHaveBeenCalled();
  });

  it('stops them by its button, and says so where the reader is', async () => {
    const { text, stop } = await show();
    await stop();
    expect(api.unfollowByLink).toHaveBeenCalledTimes(1);
    expect(api.unfollowByLink).toHaveBeenCalledWith('a-token');
    expect(text()).toContain('Ada Finch will get no more mails about LAC 13 Reviews on time.');
    await new Promise((done) => setTimeout(done));
    expect(document.activeElement?.textContent).toBe('These mails have stopped');
  });

  it.each([
    [410, 'link-used', 'These mails have stopped already', 'nothing left to do'],
    [410, 'not-followed', 'These mails have stopped already', 'nothing left to do'],
    [410, 'link-expired', 'This link has expired', 'Use the one of a newer mail'],
    [404, 'link-unknown', 'This link does not work', 'Open it from the mail again'],
    [410, 'link-revoked', 'This link has been recalled', ''],
    [429, 'too-many-attempts', 'Too many tries', 'Refused: too-many-attempts.'],
  ])('has a sentence for %s %s', async (status, code, title, sentence) => {
    const { element, text } = await show(refused(status, code));
    expect(element.querySelector('h1')?.textContent).toBe(title);
    expect(text()).toContain(sentence);
    expect(text()).not.toContain('LAC 13');
  });

  it('says what became of the link when somebody else was first, and offers the button again where the server failed', async () => {
    const { element, text, stop } = await show();
    api.unfollowByLink.mockReturnValueOnce(refused(500, 'unexpected'));
    await stop();
    expect(text()).toContain('Not stopped. Refused: unexpected.');
    api.unfollowByLink.mockReturnValueOnce(refused(410, 'link-used'));
    await stop();
    expect(element.querySelector('h1')?.textContent).toBe('These mails have stopped already');
  });
});
