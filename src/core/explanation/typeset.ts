const QUOTED = /"([^"]*)"/g;

/** Words of the pack, which is typed on a keyboard, with the quotation marks and apostrophes of print. */
export const typeset = (text: string): string => text.replace(QUOTED, '‘$1’').replaceAll("'", '’');
