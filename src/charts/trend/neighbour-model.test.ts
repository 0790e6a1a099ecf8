import { describe, expect, test } from 'vitest';
import { modelFor } from './neighbour-model.ts';

describe('modelFor', () => {
  test.each([
    ['2023', '2021'],
    ['2024', '2025'],
    ['2022-23', '2021'],
    ['2023-24', '2025'],
  ])('modelFor(%j) is the model of %s', (period, model) => {
    expect(modelFor(period)).toBe(model);
  });
});
