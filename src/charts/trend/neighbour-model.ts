import type { neighbourModels } from './rows.ts';

/** Year until which the neighbours of the 2021 model are shown: the last inspection. After it the 2025 model stands for now. */
export const lastYearOf2021Model = 2023;

/** Year of the model whose neighbours are shown in a period: that of `2022-23` is the one of 2023. */
export function modelFor(period: string): (typeof neighbourModels)[number] {
  const [first = '', second] = period.split('-');
  const year = Number(first) + (second === undefined ? 0 : 1);
  return year <= lastYearOf2021Model ? '2021' : '2025';
}
