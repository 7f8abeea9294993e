import { messages } from '../messages/en';
import { NumberStrip } from '../strip/NumberStrip';
import { VerdictMark } from '../verdict/VerdictMark';
import type { FindingView } from '../view/views';
import { ClaimLine } from './ClaimLine';
import { ReportGroupList } from './ReportGroupList';

export interface FindingItemProps {
  readonly finding: FindingView;
  /** Pixels for the number strip. */
  readonly width: number;
  readonly locale: string;
  /** Reports unfolded from the start. */
  readonly open: boolean;
  onShow(finding: FindingView): void;
}

/** Finding of the popup: its question goes to its place in the page. */
export function FindingItem({ finding, width, locale, open, onShow }: FindingItemProps) {
  const reports = finding.groups.reduce((sum, group) => sum + group.reports.length, 0);
  return (
    <article class={`finding standing-${finding.standing}`}>
      <h4 class="question">
        <button type="button" class="to-page" title={messages.showInPage} onClick={() => onShow(finding)}>
          <VerdictMark standing={finding.standing} />
          <span>{finding.question}</span>
        </button>
      </h4>
      <ClaimLine finding={finding} locale={locale} />
      <NumberStrip finding={finding} width={width} locale={locale} />
      <p class="verdict">
        <span class="verdict-word">{messages.standings[finding.standing]}.</span> {finding.reason}
      </p>
      {reports > 0 && (
        <details class="fold" open={open}>
          <summary>{messages.reportCount(reports)}</summary>
          {finding.groups.map((group) => (
            <ReportGroupList key={group.kind} group={group} locale={locale} />
          ))}
        </details>
      )}
    </article>
  );
}
