import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto';
import { Injectable, Logger } from '@nestjs/common';
import { Settings } from '../platform/index';

const nonceBytes = 12;
const tagBytes = 16;

interface Sealed {
  participantId: string;
  realNameEncrypted: Buffer | null;
}

/** AES-256-GCM under a key of the setting PSEUDONYM_KEY. A sealed name opens for its own participant only. */
@Injectable()
export class PseudonymCipher {
  private readonly logger = new Logger('Live');
  private readonly key: Buffer;

  constructor({ pseudonymKey }: Settings) {
    this.key = Buffer.from(hkdfSync('sha256', pseudonymKey, '', 'minutebook pseudonym keys', 32));
  }

  seal(participantId: string, realName: string): Buffer {
    const nonce = randomBytes(nonceBytes);
    const cipher = createCipheriv('aes-256-gcm', this.key, nonce).setAAD(Buffer.from(participantId));
    const name = Buffer.concat([cipher.update(realName, 'utf8'), cipher.final()]);
    return Buffer.concat([nonce, cipher.getAuthTag(), name]);
  }

  /** The name, or null where none was given or it was sealed under another key. */
  open({ participantId, realNameEncrypted: sealed }: Sealed): string | null {
    if (sealed === null) return null;
    const nonce = sealed.subarray(0, nonceBytes);
    const tag = sealed.subarray(nonceBytes, nonceBytes + tagBytes);
    const decipher = createDecipheriv('aes-256-gcm', this.key, nonce)
      .setAAD(Buffer.from(participantId))
      .setAuthTag(tag);
    try {
      const name = [decipher.update(sealed.subarray(nonceBytes + tagBytes)), decipher.final()];
      return Buffer.concat(name).toString('utf8');
    } catch {
      this.logger.warn('A sealed name does not open under PSEUDONYM_KEY.');
      return null;
    }
  }
}
