import { useEffect, useState } from 'preact/hooks';
import type { Category } from '../core/model';
import type { Outcome } from '../platform/failure';
import type { PainterName } from '../platform/page-state';
import { type CategoriesShown, categoriesShown, categoryShown, painter } from '../platform/settings';

export interface SettingsUse {
  /** `null` until they have been read. */
  readonly shown: CategoriesShown | null;
  readonly chosen: PainterName | null;
  readonly trouble: string | null;
  onToggle(category: Category, on: boolean): void;
  onPainter(name: PainterName): void;
}

/** The reader's settings, kept up to date, with what changes them. */
export function useSettings(): SettingsUse {
  const [shown, setShown] = useState<CategoriesShown | null>(null);
  const [chosen, setChosen] = useState<PainterName | null>(null);
  const [trouble, setTrouble] = useState<string | null>(null);

  useEffect(() => {
    const abort = new AbortController();
    for (const [category, stored] of Object.entries(categoryShown)) {
      stored.watch((on) => setShown((all) => all && { ...all, [category]: on }), abort.signal);
    }
    painter.watch(setChosen, abort.signal);
    void categoriesShown().then(setShown);
    void painter.get().then(setChosen);
    return () => abort.abort();
  }, []);

  const report = (outcome: Outcome<null>): void => setTrouble(outcome.ok ? null : outcome.failure.message);
  return {
    shown,
    chosen,
    trouble,
    onToggle: (category, on) => void categoryShown[category].set(on).then(report),
    onPainter: (name) => void painter.set(name).then(report),
  };
}
