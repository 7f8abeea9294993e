import { render } from 'preact';
import { readerLocale } from '../platform/own-pages';
import { currentTab, pageClient } from '../platform/page-client';
import { adoptStyles } from '../ui/styles/adopt-styles';
import { pageStyles } from '../ui/styles/style-sheets';
import { PagePopup } from './PagePopup';
import popupCss from './popup.css';

adoptStyles(document, pageStyles(), popupCss);
const tab = await currentTab(location.search);
const root = document.getElementById('popup');
if (tab && root) render(<PagePopup page={pageClient(tab)} locale={readerLocale()} />, root);
