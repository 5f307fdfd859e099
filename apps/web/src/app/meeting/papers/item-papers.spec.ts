import { LiveAnnouncer } from '@angular/cdk/a11y';
import { TestbedHarnessEnvironment } from '@angular/cdk/testing/testbed';
import { TestBed, type ComponentFixture } from '@angular/core/testing';
import { MatButtonHarness } from '@angular/material/button/testing';
import { MatProgressBarHarness } from '@angular/material/progress-bar/testing';
import type { Paper } from '@minutebook/contracts';
import { of, Subject, type Observable } from 'rxjs';
import { MeetingStore } from '../meeting.store';
import { anItem, meetingId } from '../testing/fixtures';
import { offline, provideMeeting, refused } from '../testing/provide-meeting';
import { ItemPapers } from './item-papers';
import { UploadApi, type UploadProgress } from './upload.api';
import { UploadStore } from './upload.store';

const paper: Paper = {
  id: 'paper-1',
  version: 1,
  itemId: 'i1',
  kind: 'upload',
  title: 'Annual Report',
  fileName: 'Annual Report.pdf',
  bytes: 840_000,
  pageCount: 18,
  sha256: 'ab'.repeat(32),
  revision: 1,
  uploadedAt: '2019-06-20T10:00:00Z',
  uploadedBy: 'Dana Whitfield',
};
const pdf = (name: string) => new File(['%PDF-1.7 ...'], name, { type: 'application/pdf' });

describe('adding papers to an item', () => {
  let fixture: ComponentFixture<ItemPapers>;
  const send = jest.fn<Observable<UploadProgress>, [File, { replacesPaperId?: string }]>();

  beforeEach(async () => {
    send.mockReset().mockReturnValue(of('done'));
    TestBed.configureTestingModule({
      providers: [
        provideMeeting(),
        { provide: UploadApi, useValue: { send } },
        { provide: LiveAnnouncer, useValue: { announce: jest.fn() } },
        UploadStore,
      ],
    });
    await TestBed.inject(MeetingStore).open(meetingId);
    fixture = TestBed.createComponent(ItemPapers);
    fixture.componentRef.setInput('item', anItem(1));
    fixture.componentRef.setInput('papers', [paper]);
    fixture.componentRef.setInput('mayEdit', true);
    await fixture.whenStable();
  });

  const words = () => (fixture.nativeElement as HTMLElement).textContent ?? '';
  const loader = () => TestbedHarnessEnvironment.loader(fixture);
  const press = async (text: string) => (await loader().getHarness(MatButtonHarness.with({ text }))).click();
  const add = async (...files: File[]) => {
    const target = { itemId: 'i1', isExempt: false };
    await TestBed.inject(UploadStore).add(files, target, [paper]);
    await new Promise((resolve) => setTimeout(resolve));
    await fixture.whenStable();
  };

  it('names each paper with its pages, size and who added it, and opens it in a tab of its own', () => {
    expect(words()).toContain('PDF, 18 pages, 820 KB. Thu 20 June, 11.00am, Dana Whitfield');
    const link = (fixture.nativeElement as HTMLElement).querySelector('a');
    expect([link?.getAttribute('href'), link?.target]).toEqual(['/api/papers/paper-1/file', '_blank']);
  });

  it('refuses before sending what is no PDF, what is empty and what is over the limit', async () => {
    const big = pdf('Big.pdf');
    Object.defineProperty(big, 'size', { value: 101 * 1024 * 1024 });
    await add(new File(['text'], 'Report.docx'), new File([], 'Empty.pdf'), big);
    expect(words()).toContain('This file is not a PDF.');
    expect(words()).toContain('This file is empty.');
    expect(words()).toContain('the limit is 100 MB');
    expect(send).not.toHaveBeenCalled();
  });

  it('offers to replace the paper of the same name, and sends it only then', async () => {
    await add(pdf('annual report.pdf'));
    expect(send).not.toHaveBeenCalled();
    await press('Replace it');
    expect(send).toHaveBeenCalledWith(
      expect.anything(),
      expect.objectContaining({ replacesPaperId: 'paper-1' }),
    );
  });

  it('shows how far a file has come, and stops it on request', async () => {
    const progress = new Subject<UploadProgress>();
    send.mockReturnValue(progress);
    await add(pdf('Appendix A.pdf'));
    progress.next({ percent: 72 });
    await fixture.whenStable();
    expect(await (await loader().getHarness(MatProgressBarHarness)).getValue()).toBe(72);
    const cancel = '[aria-label="Cancel Appendix A.pdf"]';
    await (await loader().getHarness(MatButtonHarness.with({ selector: cancel }))).click();
    expect(progress.observed).toBe(false);
    expect(words()).not.toContain('Appendix A.pdf');
  });

  it('says what the server refused in its own words', async () => {
    send.mockReturnValue(
      refused({ status: 422, code: 'password-pdf', detail: 'This PDF asks for a password.' }),
    );
    await add(pdf('Locked.pdf'));
    expect(words()).toContain('This PDF asks for a password.');
    expect(await loader().getAllHarnesses(MatButtonHarness.with({ text: 'Try again' }))).toHaveLength(0);
  });

  it('says that nothing was saved when the connection was lost, and sends the same file again', async () => {
    send.mockReturnValueOnce(offline());
    await add(pdf('Appendix A.pdf'));
    expect(words()).toContain('The connection was lost. Nothing was saved.');
    await press('Try again');
    await fixture.whenStable();
    expect(send.mock.calls.map(([file]) => file.name)).toEqual(['Appendix A.pdf', 'Appendix A.pdf']);
    expect(words()).not.toContain('Nothing was saved');
  });

  it('sends several files one after another, in their order', async () => {
    const first = new Subject<UploadProgress>();
    send.mockReturnValueOnce(first);
    await add(pdf('One.pdf'), pdf('Two.pdf'));
    expect(send).toHaveBeenCalledTimes(1);
    expect(words()).toContain('Waiting for the file before it');
    first.next('done');
    await new Promise((resolve) => setTimeout(resolve));
    expect(send.mock.calls.map(([file]) => file.name)).toEqual(['One.pdf', 'Two.pdf']);
  });
});
