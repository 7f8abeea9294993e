import type { Names } from '../../platform/page-state';
import { stripLabel } from '../strip/strip-label';
import { stripValue } from '../strip/strip-value';
import type { Wording } from './finding-view';

/** The core's words for values and reasons, in the reader's number formats. */
export function wordingFor(names: Names, locale: string): Wording {
  return {
    locale,
    value(value, question) {
      const place = stripValue(value);
      if (place) return stripLabel(place, value.type === 'date' ? 'date' : 'number', locale);
      if (value.type === 'state') {
        return value.answers.map((id) => question?.answers?.find((a) => a.id === id)?.label ?? id).join(', ');
      }
      return value.type === 'entity' ? value.entities.map((id) => names.entities[id]?.name ?? id).join(', ') : '';
    },
    report: (report) => report.reason.code,
    finding: (finding) => finding.reason.code,
  };
}
