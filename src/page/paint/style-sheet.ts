/**
 * Adds rules to the document without adding an element to it; gives what takes them out again. No content security
 * policy forbids constructed style sheets.
 */
export interface PageStyle {
  replace(rules: string): void;
  remove(): void;
}

export function pageStyle(): PageStyle {
  const sheet = new CSSStyleSheet();
  const isIn = () => Array.from(document.adoptedStyleSheets).includes(sheet);
  return {
    replace(rules) {
      sheet.replaceSync(rules);
      // A page that sets its own list drops ours; every new painting brings it back.
      if (!isIn()) document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
    },
    remove() {
      if (isIn())
        document.adoptedStyleSheets = Array.from(document.adoptedStyleSheets).filter((other) => other !== sheet);
    },
  };
}
