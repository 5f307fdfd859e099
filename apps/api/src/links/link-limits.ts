import { Injectable } from '@nestjs/common';
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';
import { Refusal } from '../platform/index';

/**
 * How often one network address may open links in a quarter of an hour. Tokens cannot be guessed, so this is against load only:
 * counted in each process, and an office of hundreds behind one address stays below it. What is no link counts ten times.
 */
@Injectable()
export class LinkLimits {
  private readonly limiter = new RateLimiterMemory({ points: 600, duration: 15 * 60 });

  async count(address: string, points: number): Promise<void> {
    try {
      await this.limiter.consume(address, points);
    } catch (error) {
      if (!(error instanceof RateLimiterRes)) throw error;
      throw new Refusal(
        429,
        'too-many-attempts',
        'Too many links were opened from your network. Try again in a quarter of an hour.',
        { retryAfter: Math.ceil(error.msBeforeNext / 1000) },
      );
    }
  }
}
