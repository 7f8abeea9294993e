import { typeset } from '../core/explanation/typeset';
import type { Category } from '../core/model';
import type { PageState } from '../platform/page-state';
import { CategoryToggles } from '../ui/category/CategoryToggles';
import { Logo } from '../ui/Logo';
import { messages as shared } from '../ui/messages/en';
import { Switch } from '../ui/Switch';
import type { FindingEntry, SourceView } from '../ui/view/views';
import { FindingList } from './FindingList';
import { messages } from './messages/en';
import { Notice } from './Notice';
import { SourceNote } from './SourceNote';

export interface PopupViewProps {
  readonly state: PageState;
  /** Of the page, where `state` is `on`. */
  readonly findings: readonly FindingEntry[];
  readonly source: SourceView | null;
  readonly shown: Readonly<Record<Category, boolean>>;
  readonly locale: string;
  /** A sentence on something that went wrong and did not stop the rest. */
  readonly trouble: string | null;
  onSwitch(on: boolean): void;
  onToggle(category: Category, on: boolean): void;
  onShow(place: number): void;
  onOptions(): void;
}

function Header({ state, onSwitch }: PopupViewProps) {
  const able = state.status === 'on' || state.status === 'off';
  return (
    <header class="top">
      <h1 class="product">
        <Logo />
        {shared.productName}
      </h1>
      {state.status !== 'restricted' && (
        <Switch label={messages.pageSwitch} on={state.status === 'on'} disabled={!able} onChange={onSwitch} />
      )}
    </header>
  );
}

/** What is known of the page: its story, the source that it is, its highlights and its findings. */
function PageOn(props: PopupViewProps & { state: PageState & { status: 'on' } }) {
  const { state, findings, source, shown, locale, onToggle, onShow } = props;
  const { relevance } = state.reading;
  const isBare = Object.values(state.counts).every((count) => count === 0);
  return (
    <>
      <section class="about" aria-live="polite">
        <p>{isBare ? messages.nothing : messages.relevance[relevance.level](state.names.stories.map(typeset))}</p>
        {source && <SourceNote source={source} />}
      </section>
      <section aria-labelledby="categories-title">
        <h2 id="categories-title" class="visually-hidden">
          {messages.categories}
        </h2>
        <CategoryToggles shown={shown} counts={state.counts} locale={locale} onToggle={onToggle} />
      </section>
      {relevance.level !== 'none' && <FindingList findings={findings} locale={locale} onShow={onShow} />}
    </>
  );
}

/** The popup in any state. */
export function PopupView(props: PopupViewProps) {
  const { state, trouble, onSwitch, onOptions } = props;
  return (
    <>
      <Header {...props} />
      <main>
        {trouble && (
          <p class="trouble" role="alert">
            {trouble}
          </p>
        )}
        {state.status === 'on' ? (
          <PageOn {...props} state={state} />
        ) : (
          <Notice state={state} onTurnOn={() => onSwitch(true)} />
        )}
      </main>
      <footer class="foot">
        <p>{messages.disclaimer}</p>
        <button type="button" class="link" onClick={onOptions}>
          {messages.options}
        </button>
      </footer>
    </>
  );
}
