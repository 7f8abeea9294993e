import { useLayoutEffect, useRef } from 'preact/hooks';
import type { PageState } from '../platform/page-state';
import { messages } from './messages/en';

type Resting = Exclude<PageState, { status: 'on' }>;

function words(state: Resting): { title: string; hint: string | null } {
  if (state.status === 'reading') return { title: messages.reading, hint: null };
  if (state.status === 'off') return messages.off;
  if (state.status === 'restricted') return { title: messages.restrictedTitle, hint: messages.restricted[state.why] };
  return { title: messages.errorTitle, hint: state.failure.message };
}

/** The one thing to do next, under the keyboard from the start: Enter is enough. */
function Action({ label, onAct }: { label: string; onAct(): void }) {
  const button = useRef<HTMLButtonElement>(null);
  useLayoutEffect(() => button.current?.focus(), []);
  return (
    <button ref={button} type="button" class="button" onClick={() => onAct()}>
      {label}
    </button>
  );
}

/** What to say while there is no reading: what happened, and what to do. */
export function Notice({ state, onTurnOn }: { state: Resting; onTurnOn(): void }) {
  const { title, hint } = words(state);
  return (
    <section class={`notice notice-${state.status}`} role="status" aria-busy={state.status === 'reading'}>
      <p class="notice-title">{title}</p>
      {hint && <p>{hint}</p>}
      {state.status === 'off' && <Action label={messages.turnOn} onAct={onTurnOn} />}
      {state.status === 'error' && <Action label={messages.retry} onAct={onTurnOn} />}
    </section>
  );
}
