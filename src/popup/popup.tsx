import { render } from 'preact';
import { useMemo } from 'preact/hooks';
import { openOptions, readerLocale } from '../platform/own-pages';
import { currentTab, type PageClient, pageClient } from '../platform/page-client';
import { adoptStyles } from '../ui/styles/adopt-styles';
import { pageStyles } from '../ui/styles/style-sheets';
import { mergeRepeats } from '../ui/view/merge-repeats';
import { findingViews, sourceView } from '../ui/view/page-views';
import { PopupView } from './PopupView';
import popupCss from './popup.css';
import { usePage } from './use-page';

/** The popup of one page. */
function PagePopup({ page, locale }: { page: PageClient; locale: string }) {
  const { state, shown, ...use } = usePage(page);
  const views = useMemo(
    () => (state?.status === 'on' ? mergeRepeats(findingViews(state, locale)) : []),
    [state, locale],
  );
  if (!state || !shown) return null;
  const source = state.status === 'on' ? sourceView(state) : null;
  return (
    <PopupView
      {...use}
      state={state}
      findings={views}
      source={source}
      shown={shown}
      locale={locale}
      onOptions={openOptions}
    />
  );
}

adoptStyles(document, pageStyles(), popupCss);
const tab = await currentTab(location.search);
const root = document.getElementById('popup');
if (tab && root) render(<PagePopup page={pageClient(tab)} locale={readerLocale()} />, root);
