import type { PackFiles } from './pack-files';
import type { Complain } from './read-file';

/** Complains of questions that no source answers or that the reader has no means to recognise. */
export function checkComplete({ questions, sources }: PackFiles, complain: Complain) {
  const answered = new Set(sources.flatMap(({ statements }) => statements.map(({ written }) => written.question)));
  for (const { written, problem } of questions) {
    if (!answered.has(written.id)) {
      complain(problem(['id'], `"${written.id}" has no statement; add one to a source or remove the question`));
    }
    if (!written.cues && !written.answers?.some(({ cues }) => cues)) {
      complain(problem(['cues'], `are missing: without them no page is found to answer "${written.id}"`));
    }
  }
}
