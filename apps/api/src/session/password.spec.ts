import { hashPassword, isPassword } from './password';

describe('a password', () => {
  it('is kept as argon2id of the recommended cost, differently each time', async () => {
    const [one, other] = [await hashPassword('correct horse'), await hashPassword('correct horse')];
    expect(one).toMatch(/^\$argon2id\$v=19\$m=19456,(t=2,p=1|p=1,t=2)\$/);
    expect(one).not.toBe(other);
  });

  it('is told from another', async () => {
    const kept = await hashPassword('correct horse');
    expect(await isPassword(kept, 'correct horse')).toBe(true);
    expect(await isPassword(kept, 'correct horse ')).toBe(false);
  });

  it('takes as long to refuse where there is no account', async () => {
    const kept = await hashPassword('correct horse');
    await isPassword(undefined, 'warm up');
    const quickest = async (hash: string | undefined) => {
      const times: number[] = [];
      for (let round = 0; round < 8; round++) {
        const start = performance.now();
        expect(await isPassword(hash, 'wrong')).toBe(false);
        times.push(performance.now() - start);
      }
      return Math.min(...times);
    };
    const [withAccount, without] = [await quickest(kept), await quickest(undefined)];
    expect(without / withAccount).toBeGreaterThan(0.4);
    expect(without / withAccount).toBeLessThan(2.5);
  });
});
