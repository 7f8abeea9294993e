/**
 * A page that holds on to its text nodes, as frameworks do: it writes into them, moves them, removes them, and puts
 * others in before them. Any of these throws if a node is no longer the child that it was.
 */
export function handWrittenApp(root: Element): (step: number) => void {
  const paragraph = root.appendChild(document.createElement('p'));
  const first = paragraph.appendChild(document.createTextNode('Ada Lovelace counted 1,234 people'));
  const second = paragraph.appendChild(document.createTextNode(' of 5,678.'));
  const added: Text[] = [];
  return (step) => {
    if (step % 2) first.data = `Ada Lovelace counted ${step},234 people`;
    else first.nodeValue = `Now ${step} and 2,000 people`;
    if (step % 3 === 0) {
      const node = document.createTextNode(` Then ${step},111.`);
      added.push(paragraph.insertBefore(node, second));
    }
    if (step % 4 === 0) for (const node of added.splice(0)) paragraph.removeChild(node);
    if (step % 5 === 0) paragraph.append(first);
    if (step === 6) paragraph.replaceChild(document.createTextNode(' none of 9,999.'), second);
    if (step === 7) paragraph.append(second);
  };
}
