import { useEffect, useState } from 'preact/hooks';
import type { Category } from '../core/model';
import type { Outcome } from '../platform/failure';
import type { PageClient } from '../platform/page-client';
import type { PageState } from '../platform/page-state';
import { type CategoriesShown, categoriesShown, categoryShown } from '../platform/settings';

export interface PageUse {
  /** `null` until the page has been asked. */
  readonly state: PageState | null;
  readonly shown: CategoriesShown | null;
  readonly trouble: string | null;
  onSwitch(on: boolean): void;
  onToggle(category: Category, on: boolean): void;
  onShow(place: number): void;
}

/** The state of the page in front and the reader's settings, kept up to date, with what the reader can do to them. */
export function usePage(page: PageClient): PageUse {
  const [state, setState] = useState<PageState | null>(null);
  const [shown, setShown] = useState<CategoriesShown | null>(null);
  const [trouble, setTrouble] = useState<string | null>(null);

  useEffect(() => {
    const abort = new AbortController();
    page.onChange(setState, abort.signal);
    for (const [category, stored] of Object.entries(categoryShown)) {
      stored.watch((on) => setShown((all) => all && { ...all, [category]: on }), abort.signal);
    }
    page.state().then(setState);
    categoriesShown().then(setShown);
    return () => abort.abort();
  }, [page]);

  const report = (outcome: Outcome<null>): void => setTrouble(outcome.ok ? null : outcome.failure.message);
  const turnOn = (): void => {
    setState({ status: 'reading' });
    page.turnOn().then(setState);
  };
  return {
    state,
    shown,
    trouble,
    onSwitch: (on) => (on ? turnOn() : void page.turnOff().then(setState)),
    onToggle: (category, on) => void page.setCategory(category, on).then(report),
    onShow: (place) => void page.reveal(place).then(report),
  };
}
