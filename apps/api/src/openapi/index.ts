export { buildDocument } from './document';
export { serveOpenApi } from './serve';
