import type { PageState } from '../platform/page-state';
import { messages } from './messages/en';

type Resting = Exclude<PageState, { status: 'on' }>;

function words(state: Resting): { title: string; hint: string | null } {
  if (state.status === 'reading') return { title: messages.reading, hint: null };
  if (state.status === 'off') return messages.off;
  if (state.status === 'restricted') return { title: messages.restrictedTitle, hint: messages.restricted[state.why] };
  return { title: messages.errorTitle, hint: state.failure.message };
}

/** What to say while there is no reading: what happened, and what to do. */
export function Notice({ state, onRetry }: { state: Resting; onRetry(): void }) {
  const { title, hint } = words(state);
  return (
    <section class={`notice notice-${state.status}`} role="status" aria-busy={state.status === 'reading'}>
      <p class="notice-title">{title}</p>
      {hint && <p>{hint}</p>}
      {state.status === 'error' && (
        <button type="button" class="button" onClick={onRetry}>
          {messages.retry}
        </button>
      )}
    </section>
  );
}
