import { expect, test } from 'vitest';
import { frozenFiles } from './frozen.ts';
import { leadsNowhere, ownAddress } from './own-address.ts';

test.each([
  ['http://localhost:4321/', true],
  ['http://127.0.0.1/birmingham/', true],
  ['http://[::1]/', true],
  ['https://desk.local/', true],
  ['https://localhost.example/', false],
  ['https://news.example/', false],
])('leadsNowhere(%j) is %j', (address, nowhere) => {
  expect(leadsNowhere(address)).toBe(nowhere);
});

test('ownAddress(files) is what a version calls itself, where it has an address', () => {
  expect(ownAddress(frozenFiles('0.1.0'))).toBeUndefined();
  expect(ownAddress([{ path: 'datapackage.json', body: '{"homepage": "https://news.example/data/v0.3.0/"}' }])).toBe('https://news.example/data/v0.3.0/');
});
