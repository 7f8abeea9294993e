/**
 * The compiled knowledge as JSON text, `{packs, gazetteers}`. The build writes it as a module of its own next to
 * background.js: it is data, and parsed only when a page is read.
 */
declare const json: string;
export default json;
