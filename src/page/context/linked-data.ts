/** Deeper than any page has reason to go; a page that goes deeper is not followed. */
const DEEPEST = 6;

/** What schema.org calls the kinds of story, as the ends of their names ("NewsArticle", "LiveBlogPosting"). */
const STORY = /(Article|Report|Posting)$/;

/** `datePublished` of the stories that a page describes as linked data (JSON-LD), in the order in which they stand. */
export function linkedDates(document: Document): string[] {
  const scripts = [...document.querySelectorAll('script[type="application/ld+json"]')];
  return scripts.flatMap((script) => datesIn(parsed(script.textContent ?? ''), 0));
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // Pages get their linked data wrong often enough; it is then as if they had none.
    return null;
  }
}

function datesIn(value: unknown, depth: number): string[] {
  if (typeof value !== 'object' || value === null || depth > DEEPEST) return [];
  if (Array.isArray(value)) return value.flatMap((item) => datesIn(item, depth + 1));
  const { '@type': type, datePublished } = value as Record<string, unknown>;
  const isStory = [type].flat().some((name) => typeof name === 'string' && STORY.test(name));
  if (isStory && typeof datePublished === 'string') return [datePublished];
  const { '@graph': graph, mainEntity, mainEntityOfPage } = value as Record<string, unknown>;
  return [graph, mainEntity, mainEntityOfPage].flatMap((inner) => datesIn(inner, depth + 1));
}
