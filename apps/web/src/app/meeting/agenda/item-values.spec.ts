import { createItemForm } from './item-values';

describe('the form of an item', () => {
  it('takes a time away that was cleared', () => {
    const form = createItemForm();
    form.controls.plannedAt.setValue('18:20');
    expect(form.getRawValue().plannedAt).toBe('18:20');
    form.controls.plannedAt.setValue('');
    expect(form.getRawValue().plannedAt).toBeNull();
    expect(form.value.plannedAt).toBeNull();
  });
});
