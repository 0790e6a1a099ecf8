import { describe, expect, test } from 'vitest';
import { trial } from '../trial.ts';
import { addresses } from './addresses.ts';

describe('addresses', () => {
  test.each(['[second](../2/)', '[below](#the-figures)', '[far](https://example.org/visits/)'])('addresses takes %j', async (text) => {
    expect((await trial(addresses, text)).faults).toEqual([]);
  });

  test('addresses refuses one from the root', async () => {
    expect((await trial(addresses, 'The [second visit](/visits/2/) too.')).faults).toEqual([
      'content/about/page.md:1: "The second visit too.": found the address /visits/2/, expected a relative one, such as ../2/: the site may be served from a folder',
    ]);
  });
});
