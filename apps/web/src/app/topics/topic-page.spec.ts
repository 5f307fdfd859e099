import { TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import type { TopicStory } from '@minutebook/contracts';
import { of, throwError } from 'rxjs';
import { TopicPage } from './topic-page';
import { TopicsApi } from './topics.api';

const line = {
  ...{
    kind: 'commitment' as const,
    on: '2019-03-06',
    bodyName: 'Panel',
    reference: '19/19, A1',
    title: 'Voice',
  },
  ...{
    words: 'Share the contact pack.',
    update: 'Shared in May.',
    meetingId: 'm1',
    commitmentId: 'c1',
    scorecardId: null,
  },
} as const;
const story: TopicStory = {
  kind: 'tag',
  key: 'Advocacy',
  label: 'Advocacy',
  isFollowed: false,
  lines: [line],
};

async function show(api: Partial<TopicsApi>) {
  TestBed.configureTestingModule({
    providers: [provideRouter([]), { provide: TopicsApi, useValue: { story: () => of(story), ...api } }],
  });
  const fixture = TestBed.createComponent(TopicPage);
  fixture.componentRef.setInput('kind', 'tag');
  fixture.componentRef.setInput('key', 'Advocacy');
  await fixture.whenStable();
  const element = fixture.nativeElement as HTMLElement;
  const text = () => element.textContent.replace(/\s+/g, ' ');
  const press = async () => {
    element.querySelector('button')?.click();
    await fixture.whenStable();
  };
  const alert = () => element.querySelector('[role=alert]')?.textContent ?? '';
  return { alert, text, press };
}

describe('the page of a topic', () => {
  it('tells the story and is followed by one button', async () => {
    const follow = jest.fn(() => of({ ...story, isFollowed: true }));
    const { text, press } = await show({ follow });
    expect(text()).toContain('2019');
    expect(text()).toContain('Commitment 19/19, A1');
    expect(text()).toContain('Last: Shared in May.');
    await press();
    expect(follow).toHaveBeenCalledWith('tag', 'Advocacy');
    expect(text()).toContain('Stop following');
  });

  it('says why it could not be followed', async () => {
    const { alert, text, press } = await show({ follow: () => throwError(() => new Error('gone')) });
    await press();
    expect(alert()).toMatch(/\.$/);
    expect(text()).not.toContain('Stop following');
  });
});
