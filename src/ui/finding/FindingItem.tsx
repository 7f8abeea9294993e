import { Fold } from '../Fold';
import { messages } from '../messages/en';
import { NumberStrip } from '../strip/NumberStrip';
import { VerdictMark } from '../verdict/VerdictMark';
import type { FindingView } from '../view/views';
import { ClaimLine } from './ClaimLine';
import { OwnStatements } from './OwnStatements';
import { ReportGroupList } from './ReportGroupList';
import { VerdictText } from './VerdictText';

export interface FindingItemProps {
  readonly finding: FindingView;
  /** Pixels for the number strip. */
  readonly width: number;
  readonly locale: string;
  /** Reports unfolded from the start. */
  readonly open: boolean;
  /** Goes to a place of the page: one of `finding.places`. */
  onShow(place: number): void;
}

/** Where a page says the same more than once, a button for each place. */
function Places({ places, onShow }: { places: readonly number[]; onShow(place: number): void }) {
  if (places.length < 2) return null;
  return (
    <p class="places">
      {messages.places(places.length)}
      {places.map((place, i) => (
        <button
          key={place}
          type="button"
          class="place"
          aria-label={messages.place(i + 1)}
          onClick={() => onShow(place)}
        >
          {i + 1}
        </button>
      ))}
    </p>
  );
}

/** Finding of the popup: its question goes to its place in the page. */
export function FindingItem({ finding, width, locale, open, onShow }: FindingItemProps) {
  const [first = 0] = finding.places;
  const articles = new Set(finding.groups.flatMap((group) => group.reports.map(({ source }) => source))).size;
  return (
    <article class={`finding standing-${finding.standing}`}>
      <h4 class="question">
        <button type="button" class="to-page" title={messages.showInPage} onClick={() => onShow(first)}>
          <VerdictMark standing={finding.standing} />
          <span>{finding.question}</span>
        </button>
      </h4>
      <ClaimLine finding={finding} locale={locale} />
      <NumberStrip finding={finding} width={width} locale={locale} />
      <VerdictText finding={finding} />
      <Places places={finding.places} onShow={onShow} />
      <OwnStatements own={finding.own} locale={locale} />
      {articles > 0 && (
        <Fold class="fold" open={open} summary={messages.reportCount(articles)}>
          {() => finding.groups.map((group) => <ReportGroupList key={group.kind} group={group} locale={locale} />)}
        </Fold>
      )}
    </article>
  );
}
