import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './set-up.mjs';

/**
 * The folder with the articles (`seeds/`) and texts to measure with (`corpus/`, `bench/`, `pages/`). They belong to
 * their publishers and are no part of the project: it is SECOND_SOURCE_SHARED or `shared` beside the checkout.
 * @returns its path, or `null` where there is none and what needs it is left out.
 */
export function optionalFolder(): string | null {
  const folder = process.env.SECOND_SOURCE_SHARED ?? join(root, '..', 'shared');
  return existsSync(join(folder, 'seeds')) ? folder : null;
}
