import { DestroyRef, Directive, ElementRef, afterNextRender, inject, output } from '@angular/core';

/** How far outside of the window something still counts as near, in pixels. */
const margin = 1200;

export interface Nearness {
  isNear: boolean;
  height: number;
}

/** Says when its element comes near the window and when it goes away from it again. */
@Directive({ selector: '[mbNear]' })
export class Near {
  readonly mbNear = output<Nearness>();

  constructor() {
    const element = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
    const destroyed = inject(DestroyRef);
    afterNextRender(() => {
      const Observer = element.ownerDocument.defaultView?.IntersectionObserver;
      if (!Observer) return;
      const observer = new Observer(
        (entries) => {
          const last = entries.at(-1);
          if (last) this.mbNear.emit({ isNear: last.isIntersecting, height: last.boundingClientRect.height });
        },
        { rootMargin: `${margin}px 0px` },
      );
      observer.observe(element);
      destroyed.onDestroy(() => {
        observer.disconnect();
      });
    });
  }
}
