import { ChangeDetectionStrategy, Component, ElementRef, effect, inject, input } from '@angular/core';

/** What the API refused, at the head of a form. It takes the focus, so that nobody has to look for it. */
@Component({
  selector: 'mb-form-problem',
  template: `@if (problem()) {
    <p class="mb-note late" role="alert">
      <b>{{ title() }}</b> {{ problem() }}
    </p>
  }`,
  changeDetection: ChangeDetectionStrategy.OnPush,
  host: { tabindex: '-1', '[hidden]': '!problem()' },
})
export class FormProblem {
  readonly title = input.required<string>();
  readonly problem = input.required<string>();

  constructor() {
    const element = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
    effect(() => {
      if (this.problem()) setTimeout(() => element.focus());
    });
  }
}
