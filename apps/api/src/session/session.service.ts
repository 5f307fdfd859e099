import { Actors, postgresPool, Refusal, type Actor } from '../platform/index';
import type { Me, Session, SignIn } from '@minutebook/contracts';
import { Authority, User } from '@minutebook/data-access';
import { permissionsOf } from '@minutebook/domain';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { isPassword } from './password';
import { SignInLimits } from './sign-in-limits';

@Injectable()
export class SessionService implements OnModuleInit {
  private readonly limits: SignInLimits;

  constructor(
    private readonly database: DataSource,
    private readonly actors: Actors,
  ) {
    this.limits = new SignInLimits(postgresPool(database));
  }

  onModuleInit(): Promise<void> {
    return this.limits.prepare();
  }

  /** The account that the e-mail address and the password belong to. One answer for every way of not being right. */
  async signIn(credentials: SignIn, address: string): Promise<Actor> {
    const email = credentials.email.toLowerCase();
    await this.limits.count(email, address);
    const user = await this.database.manager.findOne(User, {
      where: { email },
      select: { id: true, authorityId: true, passwordHash: true },
    });
    const matches = await isPassword(user?.passwordHash, credentials.password);
    const actor = user && matches ? await this.actors.find(user.authorityId, user.id) : null;
    if (!actor)
      throw new Refusal(401, 'wrong-credentials', 'That e-mail address and password do not belong together.');
    await this.limits.forget(email, address);
    return actor;
  }

  /** Who is signed in, and what they may do. */
  async describe({ userId, authorityId, name, grants }: Actor): Promise<Session> {
    if (userId === null) return { user: null };
    const [user, authority] = await Promise.all([
      this.database.manager.findOneByOrFail(User, { id: userId, authorityId }),
      this.database.manager.findOneByOrFail(Authority, { id: authorityId }),
    ]);
    const me: Me = {
      id: userId,
      name,
      email: user.email,
      authority: { id: authority.id, name: authority.name },
      grants,
      permissions: permissionsOf(grants),
    };
    return { user: me };
  }
}
