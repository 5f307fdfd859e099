import * as contracts from '@minutebook/contracts';
import { z } from 'zod';

type JsonSchema = Record<string, unknown>;
type Direction = 'input' | 'output';
type Definitions = Record<string, JsonSchema>;

const prefix = '#/components/schemas/';

/** Every exported contract under the name of its type: `meetingSchema` is `Meeting`. */
const names = z.registry<{ id: string }>();
for (const [name, value] of Object.entries(contracts)) {
  if (!(value instanceof z.ZodType) || !name.endsWith('Schema')) continue;
  names.add(value, { id: name.charAt(0).toUpperCase() + name.slice(1, -'Schema'.length) });
}

const output = definitionsOf('output', (name) => name);
const loose = definitionsOf('input', (name) => name);
/** What is sent in may differ from what comes out (defaults may be left out); only then it needs a name of its own. */
const differs = spread(Object.keys(output).filter((name) => !isSame(output[name], loose[name])));
const input = definitionsOf('input', (name) => (differs.has(name) ? `${name}Input` : name));

function definitionsOf(io: Direction, rename: (name: string) => string): Definitions {
  const { schemas } = z.toJSONSchema(names, {
    target: 'openapi-3.0',
    io,
    unrepresentable: 'any',
    uri: (name) => prefix + rename(name),
    override: ({ zodSchema, jsonSchema }) => {
      const { def } = zodSchema._zod;
      // an answer may gain a field later without breaking those who read it
      if (def.type === 'object' && !(def as z.core.$ZodObjectDef).catchall)
        delete jsonSchema.additionalProperties;
    },
  });
  const entries = Object.entries(schemas as Definitions).map(([name, { $id, ...schema }]) => [
    rename(name),
    schema,
  ]);
  return Object.fromEntries(entries) as Definitions;
}

function isSame(one: JsonSchema | undefined, other: JsonSchema | undefined): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

/** What refers to a schema that differs, differs as well. */
function spread(changed: string[]): Set<string> {
  const all = new Set(changed);
  const refersTo = (name: string): boolean =>
    referencesOf(output[name] ?? {}).some((reference) => all.has(reference));
  let more: string[];
  do {
    more = Object.keys(output).filter((name) => !all.has(name) && refersTo(name));
    for (const name of more) all.add(name);
  } while (more.length > 0);
  return all;
}

function referencesOf(schema: JsonSchema): string[] {
  return [...JSON.stringify(schema).matchAll(/"#\/components\/schemas\/([^"]+)"/g)].map(
    ([, name]) => name ?? '',
  );
}

/** The schema and all that it refers to. */
function withReferences(name: string, all: Definitions, found: Definitions = {}): Definitions {
  const schema = all[name];
  if (!schema || found[name]) return found;
  found[name] = schema;
  for (const reference of referencesOf(schema)) withReferences(reference, all, found);
  return found;
}

/** Gives the OpenAPI document named components for our contracts; what has no name stays in place. */
export function convertContract(
  schema: unknown,
  { schemaType }: { schemaType: Direction },
): { schema: JsonSchema; components: Definitions } | undefined {
  const contract = schema instanceof z.ZodType ? names.get(schema)?.id : undefined;
  if (!contract) return undefined;
  const name = schemaType === 'input' && differs.has(contract) ? `${contract}Input` : contract;
  const components = withReferences(name, schemaType === 'input' ? input : output);
  return { schema: { $ref: prefix + name }, components };
}
