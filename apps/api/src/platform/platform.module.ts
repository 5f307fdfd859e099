import { dataSourceOptions } from '@minutebook/data-access';
import { type DynamicModule, Global, Module } from '@nestjs/common';
import { APP_FILTER, APP_GUARD, APP_PIPE } from '@nestjs/core';
import { TypeOrmModule } from '@nestjs/typeorm';
import { Actors } from './actors';
import { AuditLog } from './audit-log';
import { Clock } from './clock';
import { PermissionGuard } from './permission.guard';
import { ProblemFilter } from './problem.filter';
import { Settings } from './settings';
import { ContractPipe } from './validation';

/** TypeORM's own log of failed queries would print their values; the problem filter logs what may be logged. */
const quiet = (options: ReturnType<typeof dataSourceOptions>) => ({ ...options, logging: false });

export interface PlatformOptions {
  settings: Settings;
  /** Tests and the demonstration data bring their own. */
  clock?: Clock;
}

/** What every feature stands on: settings, clock, database, permissions, validation, problems, audit. */
@Global()
@Module({})
export class PlatformModule {
  static with({ settings, clock = new Clock() }: PlatformOptions): DynamicModule {
    return {
      module: PlatformModule,
      imports: [TypeOrmModule.forRoot(quiet(dataSourceOptions(settings.databaseUrl)))],
      providers: [
        { provide: Settings, useValue: settings },
        { provide: Clock, useValue: clock },
        { provide: APP_GUARD, useClass: PermissionGuard },
        { provide: APP_PIPE, useClass: ContractPipe },
        { provide: APP_FILTER, useClass: ProblemFilter },
        Actors,
        AuditLog,
      ],
      exports: [Settings, Clock, Actors, AuditLog],
    };
  }
}
