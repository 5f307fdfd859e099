import { problemSchema, uploadField } from '@minutebook/contracts';
import type { INestApplication } from '@nestjs/common';
import { DocumentBuilder, type OpenAPIObject, SwaggerModule } from '@nestjs/swagger';
import { convertContract } from './contract-schemas';

type Operation = NonNullable<OpenAPIObject['paths'][string]['get']>;
const methods = ['get', 'post', 'put', 'patch', 'delete'] as const;

const meanings: Record<number, string> = {
  400: 'What was sent does not fit the contract; `errors` names the fields.',
  401: 'Nobody is signed in.',
  403: 'The role does not allow it, or the token of the cookie XSRF-TOKEN is missing in x-xsrf-token.',
  404: 'There is no such record in this council.',
  409: 'It does not fit the state of the record, or was made on an old version; then `current` is the record as it stands.',
  413: 'It is larger than is taken here.',
  415: 'It is not of a kind that is taken here.',
  422: 'A rule refuses it.',
  429: 'Too many attempts; Retry-After says when to try again.',
  503: 'Not ready yet.',
};

/** The OpenAPI document, made from the controllers and the contracts that they name. */
export function buildDocument(app: INestApplication): OpenAPIObject {
  const config = new DocumentBuilder()
    .setTitle('Minutebook')
    .setDescription(
      'Meetings, agendas, papers and packs of one council. Every refusal is a problem (RFC 9457).',
    )
    .setVersion('1')
    .addCookieAuth('minutebook.sid')
    .build();
  const document = SwaggerModule.createDocument(app, config, {
    standardSchemaConverter: convertContract,
    operationIdFactory: (controller, method) => `${controller.replace(/Controller$/, '')}_${method}`,
  });
  const problem = convertContract(problemSchema, { schemaType: 'output' });
  document.components = {
    ...document.components,
    schemas: sorted({ ...document.components?.schemas, ...problem?.components }),
  };
  for (const [path, item] of Object.entries(document.paths)) {
    for (const method of methods) if (item[method]) completeOperation(path, method, item[method]);
  }
  return { ...document, paths: sorted(document.paths) };
}

const sorted = <Value>(entries: Record<string, Value>): Record<string, Value> =>
  Object.fromEntries(Object.entries(entries).sort(([one], [other]) => (one < other ? -1 : 1)));

/** Adds the refusals that follow from what a route is, so that no controller has to repeat them. */
function completeOperation(path: string, method: (typeof methods)[number], operation: Operation): void {
  const permission = (operation as Operation & { 'x-permission'?: string })['x-permission'];
  const { responses } = operation;
  const refusals = new Set(
    Object.keys(responses)
      .map(Number)
      .filter((status) => status >= 400),
  );
  const takesInput =
    operation.requestBody ?? operation.parameters?.some((each) => 'in' in each && each.in === 'query');
  addFile(operation);
  if (takesInput) refusals.add(400);
  if (permission !== 'public') refusals.add(401).add(403);
  if (method !== 'get') refusals.add(403);
  if (path.includes('{')) refusals.add(404);
  for (const status of refusals) {
    responses[status] = {
      description: meanings[status] ?? 'Refused.',
      content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
    };
  }
  operation.responses = sorted(responses);
  if (permission !== 'public') operation.security = [{ cookie: [] }];
}

/** The contract of an upload names its fields; the file itself comes beside them. */
function addFile({ requestBody }: Operation): void {
  const form =
    requestBody && 'content' in requestBody ? requestBody.content['multipart/form-data'] : undefined;
  if (!form?.schema || '$ref' in form.schema) return;
  const file = { type: 'string', format: 'binary' };
  form.schema = {
    ...form.schema,
    properties: { [uploadField]: file, ...form.schema.properties },
    required: [uploadField],
  };
}
