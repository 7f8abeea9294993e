import { en } from './messages/en';
import type { Messages } from './messages/messages';

/** By the language of a BCP 47 tag. */
const LANGUAGES: Readonly<Record<string, Messages>> = { en };

/** The texts for a locale; English where its language has none. */
export function messagesFor(locale: string): Messages {
  return LANGUAGES[locale.split('-')[0] ?? ''] ?? en;
}
