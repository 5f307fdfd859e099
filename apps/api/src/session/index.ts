export { Csrf } from './csrf';
export { hashPassword } from './password';
export { renewSession, sessionMiddleware } from './session-cookie';
export { SessionModule } from './session.module';
