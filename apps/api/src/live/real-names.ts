import { Meeting, PseudonymKey } from '@minutebook/data-access';
import { Injectable } from '@nestjs/common';
import { In, IsNull, Not, type EntityManager } from 'typeorm';
import { unprocessable } from '../platform/index';
import { PseudonymCipher } from './pseudonym-cipher';

/** Keeps young people's names out of everything that is written (C-02, C-04). */
@Injectable()
export class RealNames {
  constructor(private readonly cipher: PseudonymCipher) {}

  /** 422 when a text holds the name of a young person of this meeting. Neither the answer nor the log repeats it. */
  async refuseRealNames(manager: EntityManager, meetingId: string, texts: readonly string[]): Promise<void> {
    const keys = await manager.find(PseudonymKey, {
      where: { meetingId, realNameEncrypted: Not(IsNull()) },
    });
    this.refuseAny(keys, texts);
  }

  /** The same for what belongs to a body and to none of its meetings: the young people of all of them. */
  async refuseNamesOfBody(
    manager: EntityManager,
    { authorityId, bodyId }: { authorityId: string; bodyId: string },
    texts: readonly string[],
  ): Promise<void> {
    const meetings = await manager.find(Meeting, { where: { authorityId, bodyId }, select: { id: true } });
    const meetingId = In(meetings.map(({ id }) => id));
    const where = { authorityId, meetingId, realNameEncrypted: Not(IsNull()) };
    this.refuseAny(await manager.findBy(PseudonymKey, where), texts);
  }

  private refuseAny(keys: readonly PseudonymKey[], texts: readonly string[]): void {
    for (const key of keys) {
      const name = this.cipher.open(key);
      if (name !== null && holdsName(texts, name)) throw namesYoungPerson(key.pseudonym);
    }
  }
}

export const namesYoungPerson = (pseudonym: string) =>
  unprocessable(
    'names-a-young-person',
    `This holds the name of a young person. Write ${pseudonym} in its place; the name is kept under seal only.`,
  );

/** Whether a text holds the name as words of their own, in whatever case, spacing and accents: "jade  MERROW" is Jade Merrow. */
export function holdsName(texts: readonly string[], name: string): boolean {
  const wanted = plain(name);
  return wanted !== '' && texts.some((text) => ` ${plain(text)} `.includes(` ${wanted} `));
}

const plain = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    // "Merrow's" names Merrow too
    .replace(/['’]s(?!\p{L})/gu, '')
    .replace(/['’]/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
