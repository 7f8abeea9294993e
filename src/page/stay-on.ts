import { FailureError } from '../platform/failure';
import type { PageState } from '../platform/page-state';
import { categoriesShown, painter as painterSetting } from '../platform/settings';
import { layoutLook } from './blocks/layout-look';
import { type Guide, guide } from './card/guide';
import { followSettings } from './follow-settings';
import { type Highlights, highlights } from './highlights';
import { watchChanges } from './observe/changes';
import { giveWay } from './observe/give-way';
import { type PageReading, pageReader } from './page-reader';

const stateOf = ({ reading, names }: PageReading, { counts, painter }: Highlights): PageState => ({
  status: 'on',
  reading,
  names,
  counts,
  painter,
});

/** What happens to the session while a page is on. */
export interface Turns {
  onState(state: PageState): void;
  /** Something that ends it. */
  onFailure(error: unknown): void;
}

/**
 * Reads the page and puts highlights on it until `signal` aborts, which takes back all of it. Gives the guide to the
 * highlights once they are on; throws where they cannot be put on, or when `signal` aborts before they are.
 */
export async function stayOn({ onState, onFailure }: Turns, signal: AbortSignal): Promise<Guide> {
  const [shown, chosen] = await Promise.all([categoriesShown(), painterSetting.get()]);
  signal.throwIfAborted();
  const onChange = (records: readonly MutationRecord[]) => {
    drawn.repair(records);
    reader.again();
  };
  const changes = watchChanges(layoutLook, onChange, signal);
  const drawn = highlights(chosen, shown, { turn: giveWay(signal), unseen: changes.unseen });
  signal.addEventListener('abort', () => drawn.clear(), { once: true });
  let latest: PageReading;
  let leader: Guide | null = null;
  async function draw(reading: PageReading) {
    latest = reading;
    await drawn.draw(reading);
    leader?.refresh(reading);
    onState(stateOf(reading, drawn));
  }
  const reader = pageReader(changes, drawn.uncover, (reading) => draw(reading).catch(onFailure), signal);
  const outcome = await reader.first;
  signal.throwIfAborted();
  if (!outcome.ok) throw new FailureError(outcome.failure);
  await draw(outcome.value);
  leader = guide(drawn, outcome.value, signal);
  followSettings(drawn, () => onState(stateOf(latest, drawn)), signal);
  return leader;
}
