import type { Alias, PackEntity } from '../../src/core/knowledge/pack';
import type { EntityFile } from './schema';

/** An entity of a YAML file as the engine takes it: every spelling written out, its own name among them. */
export function toEntity(written: EntityFile): PackEntity {
  const { id, category, name, description, within, relations, unnamed } = written;
  const listed = (written.aliases ?? []).flatMap(toAliases);
  const hasOwn = unnamed || listed.some((alias) => alias.text === name);
  const aliases = hasOwn ? listed : [{ text: name }, ...listed];
  return {
    id,
    category,
    name,
    description,
    ...(within && { within }),
    aliases: aliases.filter((alias, index) => aliases.findIndex(({ text }) => text === alias.text) === index),
    ...(relations && { relations }),
  };
}

function toAliases(written: NonNullable<EntityFile['aliases']>[number]): Alias[] {
  const { text, exact, needs } = typeof written === 'string' ? { text: written } : written;
  return spellings(text).map((spelling) => ({ text: spelling, ...(exact && { exact }), ...(needs && { needs }) }));
}

/**
 * Braces hold alternatives, as in a shell: `Serg{ei,ey} Shoigu` is two spellings. They do not nest.
 *
 * @returns every spelling, in the order written
 */
export function spellings(text: string): string[] {
  const [, before, choices, after] = /^([^{]*)\{([^{}]*)\}(.*)$/u.exec(text) ?? [];
  if (before === undefined || choices === undefined || after === undefined) return [text];
  const rest = spellings(after);
  return choices.split(',').flatMap((choice) => rest.map((end) => `${before}${choice}${end}`));
}
