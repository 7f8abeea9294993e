const ESCAPES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escaped = (text: string) => text.replace(/[&<>"]/g, (character) => ESCAPES[character] as string);

/** What a plain article lacks to be a page. */
export interface ArticleDetails {
  readonly title: string;
  /** ISO date. */
  readonly published?: string;
}

/** Plain text, one paragraph a line, as a news page in HTML. */
export function articlePage(text: string, { title, published }: ArticleDetails): string {
  const paragraphs = text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)
    .map((line) => `    <p>${escaped(line)}</p>`);
  const date = published ? `\n  <meta property="article:published_time" content="${published}">` : '';
  return `<!doctype html>
<html lang="en">
<head>
  <meta charset="utf-8">
  <title>${escaped(title)}</title>${date}
  <meta name="color-scheme" content="light dark">
  <style>body{font:18px/1.6 Georgia,serif;max-width:42rem;margin:2rem auto;padding:0 1rem}</style>
</head>
<body>
  <article>
    <h1>${escaped(title)}</h1>
${paragraphs.join('\n')}
  </article>
</body>
</html>
`;
}
