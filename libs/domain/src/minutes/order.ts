/**
 * The order of a minute's blocks after a save (M-14): as the writer had them; a block that the writer had not seen yet stays behind
 * the one that it stood behind. Kept a, x, b, sent b, a: b, a, x.
 */
export function mergedOrder(kept: readonly string[], sent: readonly string[]): string[] {
  const order = [...new Set(sent)];
  kept.forEach((id, index) => {
    if (order.includes(id)) return;
    const before = kept.slice(0, index).findLast((each) => order.includes(each));
    order.splice(before === undefined ? 0 : order.indexOf(before) + 1, 0, id);
  });
  return order;
}
