import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { expect, test } from 'vitest';
import { example } from './example.ts';
import { datasetJsonSchema } from './json-schema.ts';

const ajv = new Ajv2020({ strict: true, allErrors: true });
addFormats.default(ajv);
/** The example as the one document that is published. */
function documentOf(): Record<string, unknown> & { indicators: { observations: object[] }[] } {
  const { release, areas, neighbours, judgements, sources, events, claims, indicators, observations } = example;
  return {
    name: 'Example',
    licences: {},
    ...structuredClone({ release, areas, neighbours, judgements, sources, events, claims }),
    indicators: indicators.map((entry) => ({ ...entry, observations: structuredClone([...(observations.get(entry.id) ?? [])]) })),
  };
}

const validate = ajv.compile(datasetJsonSchema());

test('datasetJsonSchema holds the data set we publish', () => {
  expect(validate(documentOf()) || validate.errors).toBe(true);
});

test('datasetJsonSchema refuses a value that is a word, a status we do not have and a field it does not know', () => {
  const document = documentOf();
  Object.assign(document.indicators[0]?.observations[0] ?? {}, { value: 'high', status: 'lost', colour: 'red' });
  expect(validate(document)).toBe(false);
  expect(validate.errors?.map((error) => error.instancePath.replace(/^\/indicators\/0\/observations\/0/, '') || error.params.additionalProperty)).toEqual(
    expect.arrayContaining(['/value', '/status', 'colour']),
  );
});

test('datasetJsonSchema describes every field of an observation', () => {
  expect(JSON.stringify(datasetJsonSchema())).toContain("The publisher's own mark for a missing value");
});
