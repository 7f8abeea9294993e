/** Text in a terminal's colours, or as it is where there is no terminal. */
export interface Style {
  bold(text: string): string;
  faint(text: string): string;
  red(text: string): string;
  green(text: string): string;
  blue(text: string): string;
}

const ESCAPES = { bold: [1, 22], faint: [2, 22], red: [31, 39], green: [32, 39], blue: [34, 39] } as const;

/** Plain for pipes and files, and where the reader asked for no colour (https://no-color.org). */
export function styleFor(stream: { isTTY?: boolean }): Style {
  const coloured = stream.isTTY === true && !process.env.NO_COLOR;
  const paint =
    (name: keyof typeof ESCAPES) =>
    (text: string): string =>
      coloured ? `\u001b[${ESCAPES[name][0]}m${text}\u001b[${ESCAPES[name][1]}m` : text;
  return {
    bold: paint('bold'),
    faint: paint('faint'),
    red: paint('red'),
    green: paint('green'),
    blue: paint('blue'),
  };
}
