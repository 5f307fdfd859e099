import { Injectable, inject } from '@angular/core';
import { Title } from '@angular/platform-browser';
import { TitleStrategy, type RouterStateSnapshot } from '@angular/router';

/** "Meetings - Minutebook". Pages whose title depends on what they load call `name` themselves. */
@Injectable({ providedIn: 'root' })
export class PageTitle extends TitleStrategy {
  private readonly title = inject(Title);

  override updateTitle(snapshot: RouterStateSnapshot): void {
    const words = this.buildTitle(snapshot);
    if (words) this.name(words);
  }

  name(words: string): void {
    this.title.setTitle(`${words} - Minutebook`);
  }
}
