import { FindingItem } from '../ui/finding/FindingItem';
import type { Standing } from '../ui/theme';
import { VerdictMark } from '../ui/verdict/VerdictMark';
import { type FindingSection, findingSections } from '../ui/view/finding-sections';
import type { FindingView } from '../ui/view/views';
import { messages } from './messages/en';

/** Pixels for a number strip: the popup without its padding. */
const STRIP_WIDTH = 364;
/** Beyond this many findings the sections that matter less start folded. */
const FOLD_FROM = 6;
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
  readonly findings: readonly FindingView[];
  readonly locale: string;
  onShow(place: number): void;
}

function Section(props: FindingListProps & { section: FindingSection; folded: boolean; first: boolean }) {
  const { section, folded, first, locale, onShow } = props;
  return (
    <details id={anchor(section.standing)} class={`findings standing-${section.standing}`} open={!folded}>
      <summary>
        <h3 class="findings-title">
          {messages.sections[section.standing]} <span class="findings-count">{section.findings.length}</span>
        </h3>
      </summary>
      <ul>
        {section.findings.map((finding, i) => (
          <li key={finding.places[0]}>
            <FindingItem
              finding={finding}
              width={STRIP_WIDTH}
              locale={locale}
              open={first && i === 0}
              onShow={onShow}
            />
          </li>
        ))}
      </ul>
    </details>
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
