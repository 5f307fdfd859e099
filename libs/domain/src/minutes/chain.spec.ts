import fc from 'fast-check';
import { bookBeginning, hashLink, type BookLink } from './chain';

/** Stand-ins: order of keys does not count, and the hash is the text itself. */
const hashing = {
  canonicalize: (value: unknown) => JSON.stringify(value, Object.keys(value as object).sort()),
  sha256: (text: string) => `<${text}>`,
};
const link: BookLink = {
  bodyId: 'body',
  seq: 1,
  minutesId: 'minutes',
  kind: 'signed',
  at: '2019-07-03T16:05:00.000Z',
  byName: 'Councillor Hale',
  snapshot: {},
  exemptSha256: '',
};

describe('a link of the minute book (M-04)', () => {
  it('does not depend on the order of what it says', () => {
    const turned = Object.fromEntries(Object.entries(link).reverse()) as unknown as BookLink;
    expect(hashLink(bookBeginning, turned, hashing)).toBe(hashLink(bookBeginning, link, hashing));
  });

  it.each<Partial<BookLink>>([
    { bodyId: 'other' },
    { seq: 2 },
    { minutesId: 'other' },
    { kind: 'approved' },
    { at: '2019-07-03T16:06:00.000Z' },
    { byName: 'Somebody else' },
    { exemptSha256: 'a' },
  ])('is another when it says otherwise: %j', (more) => {
    expect(hashLink(bookBeginning, { ...link, ...more }, hashing)).not.toBe(
      hashLink(bookBeginning, link, hashing),
    );
  });

  it('hangs on everything before it', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (one, other) => {
        fc.pre(one !== other);
        expect(hashLink(one, link, hashing)).not.toBe(hashLink(other, link, hashing));
      }),
    );
  });
});
