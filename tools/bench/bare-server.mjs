// What the API is compared with: Node's own HTTP server, one PostgreSQL query by primary key, the stored bytes sent as they are.
import { createServer } from 'node:http';
import pg from 'pg';

const [databaseUrl, port] = process.argv.slice(2);
const pool = new pg.Pool({ connectionString: databaseUrl, max: 10 });
createServer((request, response) => {
  const id = Number(request.url.slice(1));
  pool.query({ name: 'read', text: 'select bytes from bench_answers where id = $1', values: [id] }).then(
    ({ rows }) => {
      const { bytes } = rows[0];
      response.writeHead(200, { 'content-type': 'application/json', 'content-length': bytes.length });
      response.end(bytes);
    },
    () => response.writeHead(500).end(),
  );
}).listen(Number(port), '127.0.0.1', () => process.send?.('ready'));
process.on('disconnect', () => process.exit(0));
