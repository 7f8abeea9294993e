import { useState } from 'preact/hooks';
import { Fold } from '../ui/Fold';
import { FindingItem } from '../ui/finding/FindingItem';
import type { Standing } from '../ui/theme';
import { VerdictMark } from '../ui/verdict/VerdictMark';
import { type FindingSection, findingSections } from '../ui/view/finding-sections';
import type { FindingEntry } from '../ui/view/views';
import { messages } from './messages/en';

/** Pixels for a number strip: the popup without its padding. */
const STRIP_WIDTH = 364;
/** Beyond this many findings the sections that matter less start folded. */
const FOLD_FROM = 6;
/** Of a section's findings this many are drawn at a time. */
const PAGE = 20;
const FOLDED: readonly Standing[] = ['update', 'compatible', 'not-comparable', 'none'];

const anchor = (standing: Standing): string => `findings-${standing}`;

/** How many findings there are of each standing; each entry leads to its section. */
function Legend({ sections }: { sections: readonly FindingSection[] }) {
  const open = ({ standing }: FindingSection): void => {
    const section = document.getElementById(anchor(standing));
    if (section instanceof HTMLDetailsElement) section.open = true;
    section?.querySelector('summary')?.focus();
    section?.scrollIntoView({ block: 'start' });
  };
  return (
    <ul class="legend">
      {sections.map((section) => (
        <li key={section.standing}>
          <button type="button" class={`legend-item standing-${section.standing}`} onClick={() => open(section)}>
            <VerdictMark standing={section.standing} size={14} />
            {messages.legend[section.standing](section.findings.length)}
          </button>
        </li>
      ))}
    </ul>
  );
}

interface FindingListProps {
  readonly findings: readonly FindingEntry[];
  readonly locale: string;
  onShow(place: number): void;
}

/** The findings of a section, a page of them at a time. */
function Items(props: FindingListProps & { unfoldFirst: boolean }) {
  const { findings, unfoldFirst, locale, onShow } = props;
  const [most, setMost] = useState(PAGE);
  const hidden = findings.length - most;
  return (
    <>
      <ul>
        {findings.slice(0, most).map((entry, i) => (
          <li key={entry.places[0]}>
            <FindingItem
              finding={entry.view()}
              width={STRIP_WIDTH}
              locale={locale}
              open={unfoldFirst && i === 0}
              onShow={onShow}
            />
          </li>
        ))}
      </ul>
      {hidden > 0 && (
        <button type="button" class="more link" onClick={() => setMost(most + PAGE)}>
          {messages.more(Math.min(PAGE, hidden), hidden)}
        </button>
      )}
    </>
  );
}

function Section(props: FindingListProps & { section: FindingSection; folded: boolean; first: boolean }) {
  const { section, folded, first, ...list } = props;
  const { standing, findings } = section;
  const title = (
    <h3 class="findings-title">
      {messages.sections[standing]} <span class="findings-count">{findings.length}</span>
    </h3>
  );
  return (
    <Fold id={anchor(standing)} class={`findings standing-${standing}`} open={!folded} summary={title}>
      {() => <Items {...list} findings={findings} unfoldFirst={first} />}
    </Fold>
  );
}

/** All findings, conflicts first; a long list starts with its lesser sections folded. */
export function FindingList(props: FindingListProps) {
  const { findings } = props;
  const sections = findingSections(findings);
  return (
    <section aria-labelledby="findings-title">
      <h2 id="findings-title" class="visually-hidden">
        {messages.findings}
      </h2>
      {findings.length === 0 ? <p class="empty">{messages.noFindings}</p> : <Legend sections={sections} />}
      {sections.map((section, i) => (
        <Section
          key={section.standing}
          {...props}
          section={section}
          first={i === 0}
          folded={findings.length > FOLD_FROM && FOLDED.includes(section.standing)}
        />
      ))}
    </section>
  );
}
