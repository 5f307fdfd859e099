import { Answers, Refusal, Requires } from '../platform/index';
import { healthSchema, paths, type Health } from '@minutebook/contracts';
import { Controller, Get } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { DataSource } from 'typeorm';

@ApiTags('Health')
@Controller()
export class HealthController {
  constructor(private readonly database: DataSource) {}

  @Get(paths.healthLive)
  @Requires('public')
  @Answers({ summary: 'Say that the process runs', schema: healthSchema })
  live(): Health {
    return { status: 'ok' };
  }

  @Get([paths.health, paths.healthReady])
  @Requires('public')
  @Answers({
    summary: 'Say that the database answers and is up to date',
    schema: healthSchema,
    refuses: [503],
  })
  async ready(): Promise<Health> {
    const isPending = await this.database.showMigrations().catch(() => true);
    if (isPending)
      throw new Refusal(
        503,
        'not-ready',
        'The database does not answer yet, or is being brought up to date.',
      );
    return { status: 'ok' };
  }
}
