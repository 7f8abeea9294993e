import type { ComponentChildren } from 'preact';
import type { Category } from '../core/model';
import type { Shortcut } from '../platform/own-pages';
import { PAINTERS, type PainterName } from '../platform/page-state';
import type { CategoriesShown } from '../platform/settings';
import { CategoryToggles } from '../ui/category/CategoryToggles';
import { Logo } from '../ui/Logo';
import { messages as shared } from '../ui/messages/en';
import { messages } from './messages/en';

export interface OptionsViewProps {
  readonly shown: CategoriesShown;
  readonly painter: PainterName;
  /** The browser can paint highlights over the text. */
  readonly canHighlight: boolean;
  readonly shortcuts: readonly Shortcut[];
  readonly version: string;
  readonly locale: string;
  /** A sentence on a choice that could not be kept. */
  readonly trouble: string | null;
  onToggle(category: Category, on: boolean): void;
  onPainter(painter: PainterName): void;
}

function Section({ id, title, children }: { id: string; title: string; children: ComponentChildren }) {
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {children}
    </section>
  );
}

function PainterChoice({ painter, canHighlight, onPainter }: OptionsViewProps) {
  return (
    <fieldset class="choice">
      <legend>{messages.painter}</legend>
      {PAINTERS.map((name) => (
        <label key={name} class="choice-item">
          <input
            type="radio"
            name="painter"
            checked={painter === name}
            aria-describedby={`why-${name}`}
            onChange={() => onPainter(name)}
          />
          <span>
            <span class="choice-name">{messages.painters[name].name}</span>
            <span id={`why-${name}`} class="choice-why">
              {messages.painters[name].why}
            </span>
          </span>
        </label>
      ))}
      {!canHighlight && <p class="hint">{messages.noHighlights}</p>}
    </fieldset>
  );
}

function Shortcuts({ shortcuts }: OptionsViewProps) {
  return (
    <Section id="shortcuts" title={messages.shortcuts}>
      <dl class="shortcuts">
        {shortcuts.map(({ description, keys }) => (
          <div key={description}>
            <dt>{description}</dt>
            <dd>{keys ? <kbd>{keys}</kbd> : messages.noKeys}</dd>
          </div>
        ))}
      </dl>
      <p class="hint">{messages.changeShortcuts}</p>
    </Section>
  );
}

/** The options page. */
export function OptionsView(props: OptionsViewProps) {
  const { shown, locale, version, trouble, onToggle } = props;
  return (
    <>
      <header>
        <h1>
          <Logo size={32} />
          {messages.title}
        </h1>
        <p>{messages.intro}</p>
      </header>
      <main>
        {trouble && (
          <p class="trouble" role="alert">
            {trouble}
          </p>
        )}
        <Section id="categories" title={messages.categories}>
          <CategoryToggles shown={shown} locale={locale} onToggle={onToggle} />
        </Section>
        <PainterChoice {...props} />
        <Shortcuts {...props} />
        <Section id="privacy" title={messages.privacy}>
          {messages.privacyText.map((text) => (
            <p key={text}>{text}</p>
          ))}
        </Section>
        <Section id="about" title={messages.about}>
          <p>
            {shared.productName}. {messages.version(version)}. {messages.verdicts}
          </p>
          <p>
            {messages.licence} {messages.software}
          </p>
          <p>{messages.data}</p>
        </Section>
      </main>
    </>
  );
}
