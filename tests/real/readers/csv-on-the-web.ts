import { writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { type Count, countOf } from '../../machinery/count.ts';
import { printedBy } from '../command.ts';
import type { RealPlace } from '../suites.ts';

/**
 * Reads tables as csv-metadata.json describes them, and compares every cell with its own text and type; prints a fault a line. The words of the W3C
 * (http://www.w3.org/ns/csvw) are given by hand, since there is no network. Of the tables of figures, which are all alike, one is read.
 */
const reader = `
import { createReadStream, readFileSync } from 'node:fs';
import dataModel from '@rdfjs/data-model';
import rdfDataset from '@rdfjs/dataset';
import { parse } from 'csv-parse/sync';
import jsonld from 'jsonld';
import CsvwParser from 'rdf-parser-csvw';

const csvw = 'http://www.w3.org/ns/csvw#';
const listed = { '@container': '@list' };
const context = { '@vocab': csvw, dc: 'http://purl.org/dc/terms/', columns: { '@id': csvw + 'column', ...listed }, titles: csvw + 'title', primaryKey: listed };
const type = ({ datatype }) => 'http://www.w3.org/2001/XMLSchema#' + (datatype.base ?? datatype);
/** The reader believes what it is told of types, so the texts are looked at too. */
const texts = { string: /^/, integer: /^-?\\d+$/, double: /^-?\\d+(\\.\\d+)?(e-?\\d+)?$/, boolean: /^(true|false)$/, date: /^\\d{4}-\\d\\d-\\d\\d$/ };
const [folder] = process.argv.slice(2);
const { tables } = JSON.parse(readFileSync(folder + '/csv-metadata.json', 'utf8'));
const named = tables.map((table) => ({ ...table, path: table.url.split('/data/latest/')[1] }));
const read = named.filter(({ path }) => !/^(observations|indicators\\/(?!repeat-plans\\.))/.test(path));
if (read.length < 2) console.log('csv-metadata.json: found ' + read.length + ' tables to read, expected more');
for (const { path, url, tableSchema } of read) {
  try {
    const columns = tableSchema.columns.map((column) => ({ ...column, datatype: { '@id': type(column) } }));
    const parser = new CsvwParser({ metadata: await described({ ...tableSchema, columns }), baseIRI: url, factory: dataModel, timezone: 'UTC' });
    const found = new Map(columns.map(({ name }) => [name, []]));
    for await (const { predicate, object } of parser.import(createReadStream(folder + '/' + path, 'utf8')))
      if (predicate.value.startsWith(url + '#')) found.get(decodeURIComponent(predicate.value.slice(url.length + 1)))?.push(object);
    const rows = parse(readFileSync(folder + '/' + path, 'utf8'), { columns: true });
    for (const column of tableSchema.columns) compare(path, column, found.get(column.name), rows.map((row) => row[column.name]).filter((cell) => cell !== ''));
  } catch (error) {
    console.log(path + ': ' + error.stack);
  }
}

async function described(tableSchema) {
  const term = ({ termType, value, datatype }) => {
    if (termType === 'Literal') return dataModel.literal(value, dataModel.namedNode(datatype.value));
    return termType === 'NamedNode' ? dataModel.namedNode(value) : dataModel.blankNode(value.replace('_:', ''));
  };
  const quads = await jsonld.toRDF({ '@context': context, tableSchema });
  return rdfDataset.dataset(quads.map(({ subject, predicate, object }) => dataModel.quad(term(subject), term(predicate), term(object))));
}

function compare(path, column, cells, expected) {
  const odd = expected.find((text) => !texts[column.datatype.base ?? column.datatype].test(text));
  if (odd !== undefined) console.log(path + ': ' + column.name + ' holds ' + odd + ', expected ' + type(column));
  if (cells.length !== expected.length) return console.log(path + ': ' + cells.length + ' cells of ' + column.name + ', expected ' + expected.length);
  const wrong = cells.findIndex(({ value, datatype }, index) => datatype.value !== type(column) || !value.startsWith(expected[index]));
  if (wrong >= 0) console.log(path + ': ' + column.name + ' holds ' + cells[wrong].value + ' of type ' + cells[wrong].datatype.value + ', expected ' + expected[wrong]);
}
`;

/** The tables by a reader of CSV on the Web. */
export async function checkCsvOnTheWeb({ folder, scratch }: RealPlace): Promise<Count> {
  const file = join(scratch, 'csv-on-the-web.mjs');
  writeFileSync(file, reader);
  return countOf((await printedBy(process.execPath, [file, resolve(folder, 'data/latest')])).split('\n').filter((line) => line !== ''));
}
