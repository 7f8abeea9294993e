import { render } from 'preact';
import { readerLocale, type Shortcut, shortcuts, version } from '../platform/own-pages';
import { adoptStyles } from '../ui/styles/adopt-styles';
import { pageStyles } from '../ui/styles/style-sheets';
import { OptionsView } from './OptionsView';
import optionsCss from './options.css';
import { useSettings } from './use-settings';

/** The options of this browser. */
function Options({ keys }: { keys: readonly Shortcut[] }) {
  const { shown, chosen, ...use } = useSettings();
  if (!shown || !chosen) return null;
  return (
    <OptionsView
      {...use}
      shown={shown}
      painter={chosen}
      canHighlight={'highlights' in CSS}
      shortcuts={keys}
      version={version()}
      locale={readerLocale()}
    />
  );
}

adoptStyles(document, pageStyles(), optionsCss);
const root = document.getElementById('options');
if (root) render(<Options keys={await shortcuts()} />, root);
