// Somebody who uses the API of a running demonstration as a browser would.

/** The clerk of the demonstration council, or another account of it, signed in: `call` sends JSON or a form, and throws on any refusal. */
export async function signIn(origin, account = 'clerk') {
  const cookies = new Map();
  const header = () => [...cookies].map(([name, value]) => `${name}=${value}`).join('; ');
  const call = async (method, path, body) => {
    const isForm = body instanceof FormData;
    const response = await fetch(`${origin}/api${path}`, {
      method,
      body: isForm || body === undefined ? body : JSON.stringify(body),
      headers: {
        cookie: header(),
        'x-xsrf-token': decodeURIComponent(cookies.get('XSRF-TOKEN') ?? ''),
        ...(!isForm && body !== undefined && { 'content-type': 'application/json' }),
      },
    });
    for (const line of response.headers.getSetCookie()) {
      const [, name, value] = /^([^=]+)=([^;]*)/.exec(line);
      cookies.set(name, value);
    }
    const text = await response.text();
    if (!response.ok) {
      const refusal = new Error(`${method} ${path}: ${response.status} ${text}`);
      throw Object.assign(refusal, { status: response.status });
    }
    return text ? JSON.parse(text) : undefined;
  };
  await call('GET', '/session');
  await call('POST', '/session', { email: `${account}@demo.minutebook.example`, password: 'minutebook' });
  await call('GET', '/session'); // the token is bound to the session that has just begun
  return { call, cookieHeader: header };
}
