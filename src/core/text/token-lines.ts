import { type Tokens, tokenise } from './tokens';

/** Short texts cut into tokens together: text `i` is the tokens `[starts[i], starts[i + 1])`. */
export interface TokenLines {
  readonly tokens: Tokens;
  readonly starts: Uint32Array;
}

/** Tokenises many short texts at once, which is much cheaper than one by one. Line breaks in them count as spaces. */
export function tokeniseLines(texts: readonly string[]): TokenLines {
  const lines = texts.map((text) => text.replace(/\s+/g, ' '));
  const tokens = tokenise(lines.join('\n'));
  const starts = new Uint32Array(texts.length + 1);
  let [at, end] = [0, -1];
  lines.forEach((line, i) => {
    starts[i] = at;
    end += line.length + 1;
    while (at < tokens.count && tokens.start[at]! < end) at++;
  });
  starts[texts.length] = tokens.count;
  return { tokens, starts };
}
