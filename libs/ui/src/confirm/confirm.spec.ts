import { ChangeDetectionStrategy, Component, inject } from '@angular/core';
import { TestbedHarnessEnvironment } from '@angular/cdk/testing/testbed';
import { TestBed } from '@angular/core/testing';
import { MatButtonHarness } from '@angular/material/button/testing';
import { MatDialogHarness } from '@angular/material/dialog/testing';
import { Confirm, type Act } from './confirm';

@Component({ template: '', changeDetection: ChangeDetectionStrategy.OnPush })
class Page {
  readonly confirm = inject(Confirm);
}

const act: Act = {
  title: 'Publish the agenda and public pack',
  points: [{ mark: 'soon', text: 'Item 8 stays To Follow.' }],
  action: 'Publish 70 pages',
};

describe('an act that cannot be undone', () => {
  function ask() {
    const fixture = TestBed.createComponent(Page);
    const loader = TestbedHarnessEnvironment.documentRootLoader(fixture);
    return { loader, answer: fixture.componentInstance.confirm.ask(act) };
  }

  it('says what will happen, and goes ahead when its button is pressed', async () => {
    const { loader, answer } = ask();
    const dialog = await loader.getHarness(MatDialogHarness);
    expect(await dialog.getText()).toContain('Item 8 stays To Follow.');
    await (await loader.getHarness(MatButtonHarness.with({ text: 'Publish 70 pages' }))).click();
    expect(await answer).toBe(true);
  });

  it('is left alone with "Not yet" and with Escape', async () => {
    const first = ask();
    await (await first.loader.getHarness(MatButtonHarness.with({ text: 'Not yet' }))).click();
    expect(await first.answer).toBe(false);
    const second = ask();
    await (await second.loader.getHarness(MatDialogHarness)).close();
    expect(await second.answer).toBe(false);
  });
});
