import { expect, test } from 'vitest';
import { contactOf } from './contact.mjs';

test.each([
  [undefined, ''],
  [' ', ''],
  ['desk@news.example', 'desk@news.example'],
  ['https://news.example/write-to-us', 'https://news.example/write-to-us'],
])('contactOf(%j) is %j', (text, contact) => {
  expect(contactOf(text)).toBe(contact);
});

test.each(['desk', 'http://news.example/', 'javascript:alert(1)', 'mailto:desk@news.example>', 'a b@news.example', 'https://news.example/"onclick'])(
  'contactOf(%j) says what it may be',
  (text) => {
    expect(() => contactOf(text)).toThrow(`CONTACT: found "${text}", expected an e-mail address or an address that begins with https://`);
  },
);
