export { ApiAgent } from './api-agent';
export { openEventStream, type EventStream, type StreamMessage } from './event-stream';
export { addAccount, startApi, testPassword, type StartApiOptions, type TestApi } from './start-api';
export { answeredRoutes, declaredRoutes, type Route } from './routes';
