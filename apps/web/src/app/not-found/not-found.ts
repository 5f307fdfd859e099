import { ChangeDetectionStrategy, Component } from '@angular/core';
import { RouterLink } from '@angular/router';
import { MbPageHeader } from '@minutebook/ui';

@Component({
  selector: 'mb-not-found',
  imports: [MbPageHeader, RouterLink],
  template: `<mb-page-header title="There is no such page" />
    <div class="mb-body">
      <p>The address may have been shortened, or the record was deleted before it was published.</p>
      <p><a routerLink="/">Go to what is due</a> or <a routerLink="/meetings">find the meeting</a>.</p>
    </div>`,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class NotFound {}
