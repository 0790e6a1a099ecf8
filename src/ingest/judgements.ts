import type { Judgement } from '../dataset/schema.ts';
import type { Library } from './library.ts';

export function judgementsFrom(_library: Library): Judgement[] {
  return [];
}
