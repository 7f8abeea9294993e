import { useMemo } from 'preact/hooks';
import { openOptions } from '../platform/own-pages';
import type { PageClient } from '../platform/page-client';
import { findingEntries, sourceView } from '../ui/view/page-views';
import { PopupView } from './PopupView';
import { usePage } from './use-page';

/** The popup of one page. Empty for the moment until the page has been asked. */
export function PagePopup({ page, locale }: { page: PageClient; locale: string }) {
  const { state, shown, ...use } = usePage(page);
  const on = state?.status === 'on' ? state : null;
  const findings = useMemo(() => (on ? findingEntries(on, locale) : []), [on, locale]);
  if (!state || !shown) return null;
  return (
    <PopupView
      {...use}
      state={state}
      findings={findings}
      source={on && sourceView(on)}
      shown={shown}
      locale={locale}
      onOptions={openOptions}
    />
  );
}
