import { Module } from '@nestjs/common';
import { Csrf } from './csrf';
import { SessionController } from './session.controller';
import { SessionService } from './session.service';

@Module({ controllers: [SessionController], providers: [SessionService, Csrf] })
export class SessionModule {}
