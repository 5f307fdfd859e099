import { TestbedHarnessEnvironment } from '@angular/cdk/testing/testbed';
import { TestBed, type ComponentFixture } from '@angular/core/testing';
import { MatButtonHarness } from '@angular/material/button/testing';
import { MatCheckboxHarness } from '@angular/material/checkbox/testing';
import { MatDialogRef } from '@angular/material/dialog';
import { MatInputHarness } from '@angular/material/input/testing';
import type { PublicationCheck } from '@minutebook/contracts';
import { of } from 'rxjs';
import { AgendaApi } from '../agenda/agenda.api';
import { AgendaStore } from '../agenda/agenda.store';
import { MeetingApi } from '../meeting.api';
import { MeetingStore } from '../meeting.store';
import { aCheck, anAgenda, anItem, meetingId } from '../testing/fixtures';
import { FakeAgendaApi, FakeMeetingApi, provideMeeting, refused } from '../testing/provide-meeting';
import { PublishDialog } from './publish-dialog';

describe('publishing', () => {
  let fixture: ComponentFixture<PublishDialog>;
  let api: FakeMeetingApi;
  const close = jest.fn();

  const open = async (check: Partial<PublicationCheck> = {}) => {
    close.mockClear();
    TestBed.configureTestingModule({
      providers: [provideMeeting(), { provide: MatDialogRef, useValue: { close } }],
    });
    api = TestBed.inject(MeetingApi) as unknown as FakeMeetingApi;
    const agenda = TestBed.inject(AgendaApi) as unknown as FakeAgendaApi;
    const partB = anItem(12, { part: 'B', title: 'Placement matter', exemptParagraphs: [1, 2] });
    agenda.agenda.mockReturnValue(of(anAgenda([anItem(1), partB])));
    api.publicationCheck.mockReturnValue(of(aCheck(check)));
    await TestBed.inject(MeetingStore).open(meetingId);
    await TestBed.inject(AgendaStore).open(meetingId, Promise.resolve());
    fixture = TestBed.createComponent(PublishDialog);
    await fixture.whenStable();
  };
  const loader = () => TestbedHarnessEnvironment.loader(fixture);
  const words = () => (fixture.nativeElement as HTMLElement).textContent?.replace(/\s+/g, ' ') ?? '';
  const publish = async () =>
    (await loader().getHarness(MatButtonHarness.with({ text: 'Publish 70 pages' }))).click();

  it('says who will see it, what becomes fixed and what is left out', async () => {
    await open();
    expect(words()).toContain('Anyone can read it, from now on.');
    expect(words()).toContain('Pages 1 - 70 are fixed as version 3.');
    expect(words()).toContain('The meeting has 6 clear days.');
    expect(words()).toContain(
      'Item 12 is not included. Its public line is “Placement matter, paragraphs 1 and 2”.',
    );
    await publish();
    expect(api.publish).toHaveBeenCalledWith(meetingId, {
      packId: 'p1',
      acknowledgesToFollow: false,
      late: null,
    });
    expect(close).toHaveBeenCalledWith(true);
  });

  it('asks to acknowledge each item that is To Follow, and publishes only then', async () => {
    await open({ toFollow: [{ itemId: 'i8', number: 8, title: 'Commissioning', promisedOn: null }] });
    expect(words()).toContain('Item 8, Commissioning, stays To Follow.');
    await publish();
    expect(words()).toContain('Tick that these papers are not in the pack, or wait for them.');
    expect(api.publish).not.toHaveBeenCalled();
    await (await loader().getHarness(MatCheckboxHarness)).check();
    await publish();
    expect(api.publish).toHaveBeenCalledWith(
      meetingId,
      expect.objectContaining({ acknowledgesToFollow: true }),
    );
  });

  it('asks for the reason and who decided when it is late', async () => {
    await open({ isLate: true, clearDaysIfPublishedNow: 4 });
    expect(words()).toContain('4 clear days, 5 are needed.');
    await publish();
    expect(words()).toContain('Enter why the agenda is published late.');
    expect(words()).toContain('Enter who decided to publish late.');
    expect(api.publish).not.toHaveBeenCalled();
    const [reason, decidedBy] = await loader().getAllHarnesses(MatInputHarness);
    await reason?.setValue('The report was corrected.');
    await decidedBy?.setValue('Councillor Alisa Flemming, Chair');
    await publish();
    const late = { reason: 'The report was corrected.', decidedBy: 'Councillor Alisa Flemming, Chair' };
    expect(api.publish).toHaveBeenCalledWith(meetingId, { packId: 'p1', acknowledgesToFollow: false, late });
  });

  it('says what stands in the way and offers no publishing', async () => {
    await open({ blockers: [{ code: 'pack-outdated', text: 'The pack is out of date. Build it again.' }] });
    expect(words()).toContain('The pack is out of date. Build it again.');
    expect(await loader().getAllHarnesses(MatButtonHarness.with({ text: /^Publish/ }))).toHaveLength(0);
  });

  it('stays open and says that nothing was published when it is refused', async () => {
    await open();
    api.publish.mockReturnValue(
      refused({ status: 409, detail: 'The agenda has changed since this pack was built.' }),
    );
    await publish();
    expect(words()).toContain('Nothing was published. The agenda has changed since this pack was built.');
    expect(close).not.toHaveBeenCalled();
  });
});
