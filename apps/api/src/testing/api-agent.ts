import type { Server } from 'node:http';
import { apiUrl, paths } from '@minutebook/contracts';
import supertest from 'supertest';

type Method = 'get' | 'post' | 'put' | 'patch' | 'delete';

/** A browser in small: it keeps cookies and brings the CSRF token with each request. */
export class ApiAgent {
  private readonly agent: ReturnType<typeof supertest.agent>;
  private token = '';

  get csrfToken(): string {
    return this.token;
  }

  private constructor(server: Server) {
    this.agent = supertest.agent(server);
  }

  static async open(server: Server): Promise<ApiAgent> {
    const agent = new ApiAgent(server);
    await agent.refreshToken();
    return agent;
  }

  /** As a page that is loaded anew. */
  async refreshToken(): Promise<void> {
    this.keepToken(await this.agent.get(apiUrl(paths.session)).expect(200));
  }

  async signIn(email: string, password: string): Promise<void> {
    this.keepToken(await this.post(apiUrl(paths.session)).send({ email, password }).expect(200));
  }

  /** Sends any method; `url` as `apiUrl` gives it. */
  send(method: Method, url: string): supertest.Test {
    const request = this.agent[method](url);
    return this.token ? request.set('x-xsrf-token', this.token) : request;
  }

  get(url: string): supertest.Test {
    return this.send('get', url);
  }
  post(url: string): supertest.Test {
    return this.send('post', url);
  }
  put(url: string): supertest.Test {
    return this.send('put', url);
  }
  patch(url: string): supertest.Test {
    return this.send('patch', url);
  }
  delete(url: string): supertest.Test {
    return this.send('delete', url);
  }

  private keepToken(response: supertest.Response): void {
    const cookies = (response.headers['set-cookie'] ?? []) as unknown as string[];
    const cookie = cookies.find((each) => each.startsWith('XSRF-TOKEN='));
    if (cookie) this.token = decodeURIComponent(/=([^;]*)/.exec(cookie)?.[1] ?? '');
  }
}
