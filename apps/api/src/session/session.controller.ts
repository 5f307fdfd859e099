import { Answers, CurrentActor, Requires, type Actor } from '../platform/index';
import { paths, sessionSchema, signInSchema, type Session, type SignIn } from '@minutebook/contracts';
import { Body, Controller, Delete, Get, Post, Req, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Request, Response } from 'express';
import { Csrf } from './csrf';
import { endSession, startSession } from './session-cookie';
import { SessionService } from './session.service';

@ApiTags('Session')
@Controller()
export class SessionController {
  constructor(
    private readonly sessions: SessionService,
    private readonly csrf: Csrf,
  ) {}

  @Get(paths.session)
  @Requires('public')
  @Answers({ summary: 'Say who is signed in, and set the cookie XSRF-TOKEN', schema: sessionSchema })
  show(
    @CurrentActor() actor: Actor,
    @Req() request: Request,
    @Res({ passthrough: true }) response: Response,
  ): Promise<Session> {
    this.csrf.issue(request, response);
    return this.sessions.describe(actor);
  }

  @Post(paths.session)
  @Requires('public')
  @Answers({ summary: 'Sign in', schema: sessionSchema, refuses: [400, 401, 403, 429] })
  async signIn(
    @Body({ schema: signInSchema }) credentials: SignIn,
    @Req() request: Request,
    @Res({ passthrough: true }) response: Response,
  ): Promise<Session> {
    const actor = await this.sessions.signIn(credentials, request.ip ?? '');
    await startSession(request, actor);
    this.csrf.issue(request, response);
    return this.sessions.describe(actor);
  }

  @Delete(paths.session)
  @Requires('public')
  @Answers({ summary: 'Sign out', status: 204, refuses: [403] })
  async signOut(@Req() request: Request, @Res({ passthrough: true }) response: Response): Promise<void> {
    await endSession(request, response);
    this.csrf.issue(request, response);
  }
}
