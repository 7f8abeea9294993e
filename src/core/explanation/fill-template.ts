/** What fills the placeholders of a template; `undefined` where it is not known. */
export type Fillings = Readonly<Record<string, string | undefined>>;

const PLACEHOLDER = /\{(\w+)\}/g;

/** @returns the template with its placeholders filled, or `null` where one cannot be. */
export function fillTemplate(template: string, fillings: Fillings): string | null {
  let isComplete = true;
  const text = template.replace(PLACEHOLDER, (_, name: string) => {
    const filling = fillings[name];
    if (filling === undefined) isComplete = false;
    return filling ?? '';
  });
  return isComplete ? text : null;
}

/** The first of several templates, narrowest first, that there is and that can be filled; `null` where none can. */
export function fillFirst(
  templates: Readonly<Record<string, string>>,
  keys: readonly string[],
  fillings: Fillings,
): string | null {
  for (const key of keys) {
    const text = templates[key] === undefined ? null : fillTemplate(templates[key], fillings);
    if (text !== null) return text;
  }
  return null;
}
