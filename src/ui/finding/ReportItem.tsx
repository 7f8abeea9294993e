import { Fold } from '../Fold';
import { messages } from '../messages/en';
import { VerdictMark } from '../verdict/VerdictMark';
import type { ReportView } from '../view/views';
import { Facts, provenanceOf } from './Facts';
import { NoteList } from './NoteList';
import { Notes } from './Notes';
import { Saying } from './Saying';

export interface ReportItemProps {
  readonly report: ReportView;
  readonly locale: string;
  /** Where the reports around it are of several verdicts, each names its own. */
  readonly named: boolean;
}

/** One report: publisher, value, why the verdict is what it is, and where the value comes from. */
export function ReportItem({ report, locale, named }: ReportItemProps) {
  return (
    <li class={`report standing-${report.standing}`}>
      <VerdictMark standing={report.standing} size={14} />
      <div>
        <p class="report-head">
          <span class="publisher">{report.publisher}</span> <Saying statement={report} />
        </p>
        <p class="reason">
          {named && <span class="verdict-word">{messages.standings[report.standing]}. </span>}
          {report.reason}
        </p>
        <Facts facts={[...provenanceOf(report, locale), messages.paragraphs(report.paragraphs)]} />
        <Notes notes={report.notes} />
        {report.sourceNotes.length > 0 && (
          <Fold class="fold small" summary={messages.aboutArticle(report.publisher, report.sourceNotes.length)}>
            {() => <NoteList notes={report.sourceNotes} />}
          </Fold>
        )}
      </div>
    </li>
  );
}
