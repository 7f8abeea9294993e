import type { Import } from './imports';

/** The first circle of imports found among files, as the files in order, or `null`. */
export function findCircle(imports: readonly Import[], files: readonly string[]): string[] | null {
  const known = new Set(files);
  const fileOf = (path: string) => [path, `${path}.ts`, `${path}.tsx`].find((file) => known.has(file));
  const next = new Map<string, string[]>();
  for (const { from, to } of imports) {
    const file = fileOf(to);
    if (file) next.set(from, [...(next.get(from) ?? []), file]);
  }
  const done = new Set<string>();
  const visit = (file: string, trail: readonly string[]): string[] | null => {
    if (trail.includes(file)) return [...trail.slice(trail.indexOf(file)), file];
    if (done.has(file)) return null;
    for (const target of next.get(file) ?? []) {
      const circle = visit(target, [...trail, file]);
      if (circle) return circle;
    }
    done.add(file);
    return null;
  };
  for (const file of files) {
    const circle = visit(file, []);
    if (circle) return circle;
  }
  return null;
}
