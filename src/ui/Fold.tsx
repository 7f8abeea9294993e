import type { ComponentChild, ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';

export interface FoldProps {
  readonly summary: ComponentChildren;
  readonly class: string;
  readonly id?: string;
  /** Unfolded from the start. */
  readonly open?: boolean;
  /** Drawn when the fold is first opened, and kept from then on. */
  children(): ComponentChild;
}

/** A `<details>` that costs nothing until it is opened: a long page has thousands of them. */
export function Fold({ summary, class: name, id, open = false, children }: FoldProps) {
  const [opened, setOpened] = useState(open);
  return (
    <details id={id} class={name} open={open} onToggle={(event) => event.currentTarget.open && setOpened(true)}>
      <summary>{summary}</summary>
      {opened && children()}
    </details>
  );
}
