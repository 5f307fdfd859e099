import { type DynamicModule, Module } from '@nestjs/common';
import { featureModules } from './features';
import { HealthModule } from './health/index';
import { PlatformModule, type PlatformOptions } from './platform/index';
import { SessionModule } from './session/index';

/** The whole API. Tests and the demonstration data load the same modules with their own settings and clock. */
@Module({})
export class AppModule {
  static with(options: PlatformOptions): DynamicModule {
    return {
      module: AppModule,
      imports: [PlatformModule.with(options), SessionModule, HealthModule, ...featureModules],
    };
  }
}
