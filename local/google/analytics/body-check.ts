/** Holds a request against Google's own protocol definitions: unknown fields, wrong types and wrong enum values. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import protobuf from 'protobufjs';
import { refuse } from './google-error.ts';

const PACKAGE = 'google.analytics.data.v1beta';

let root: protobuf.Root | undefined;

function definitions(): protobuf.Root {
  if (root === undefined) {
    const folder = dirname(createRequire(import.meta.url).resolve('@google-analytics/data/package.json'));
    root = protobuf.Root.fromJSON(JSON.parse(readFileSync(join(folder, 'build/protos/protos.json'), 'utf8')));
    root.resolveAll();
  }
  return root;
}

/** Refuses a body that Google's transcoding would refuse, in its words. */
export function checkBody(messageName: string, body: unknown): void {
  const type = definitions().lookupType(`${PACKAGE}.${messageName}`);
  if (!isObject(body)) {
    refuse(400, 'Invalid JSON payload received. Unknown name "": Root element must be a message.');
  }
  const troubles = troublesIn(type, body as Fields, '');
  if (troubles.length > 0) refuse(400, troubles.join('\n'));
}

type Fields = Readonly<Record<string, unknown>>;

function troublesIn(type: protobuf.Type, message: Fields, path: string): readonly string[] {
  const troubles: string[] = [];
  for (const [key, value] of Object.entries(message)) {
    if (value === undefined) continue;
    const field = type.fields[key];
    if (field === undefined) {
      const at = path === '' ? '' : ` at '${path}'`;
      troubles.push(`Invalid JSON payload received. Unknown name "${key}"${at}: Cannot find field.`);
    } else
      troubles.push(...troublesOfField(field, value, path === '' ? snake(key) : `${path}.${snake(key)}`));
  }
  for (const { oneof, name } of type.oneofsArray) {
    const given = oneof.filter((key) => message[key] !== undefined);
    if (given.length > 1) troubles.push(alreadySet(path, given[1] as string, name));
  }
  return troubles;
}

const alreadySet = (path: string, key: string, oneof: string): string =>
  `Invalid value at '${path}' (oneof), oneof field '${oneof}' is already set. Cannot set '${key}'`;

function troublesOfField(field: protobuf.Field, value: unknown, path: string): readonly string[] {
  if (!field.repeated) return troublesOfValue(field, value, path);
  if (!Array.isArray(value)) return [`Invalid value at '${path}' (${field.type}), ${JSON.stringify(value)}`];
  return value.flatMap((each, index) => troublesOfValue(field, each, `${path}[${index}]`));
}

function troublesOfValue(field: protobuf.Field, value: unknown, path: string): readonly string[] {
  const { resolvedType } = field.resolve();
  if (resolvedType instanceof protobuf.Type) {
    if (isObject(value)) return troublesIn(resolvedType, value as Fields, path);
    return [invalid(path, resolvedType.fullName.slice(1), value)];
  }
  if (resolvedType instanceof protobuf.Enum) {
    if (typeof value === 'string' && value in resolvedType.values) return [];
    return [invalid(path, `type.googleapis.com/${resolvedType.fullName.slice(1)}`, value)];
  }
  return fits(field.type, value) ? [] : [invalid(path, `TYPE_${field.type.toUpperCase()}`, value)];
}

const invalid = (path: string, type: string, value: unknown): string =>
  `Invalid value at '${path}' (${type}), ${JSON.stringify(value)}`;

function fits(type: string, value: unknown): boolean {
  if (type === 'string') return typeof value === 'string';
  if (type === 'bool') return typeof value === 'boolean';
  if (type === 'double') return Number.isFinite(typeof value === 'string' ? Number(value) : value);
  return /^-?\d+$/.test(String(value)) && (typeof value === 'string' || typeof value === 'number');
}

/** Constructors of the script's own world make objects of another kind than ours. */
const isObject = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const snake = (key: string): string => key.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
