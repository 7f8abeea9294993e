/**
 * `restricted`: the browser keeps extensions off this page; `no-access`: the tab was not lent to us (any more);
 * `no-page-script`: the tab has no script of ours; `background-lost`: the background went away twice in a row;
 * `storage`: a setting could not be kept; `refused`: the sender may not send this; `gone`: what was asked for is no
 * longer on the page; `broken`: our own fault.
 */
export type FailureCode =
  | 'restricted'
  | 'no-access'
  | 'no-page-script'
  | 'background-lost'
  | 'storage'
  | 'refused'
  | 'gone'
  | 'broken';

/** An error as data: what crosses from one part of the extension to another. */
export interface Failure {
  readonly code: FailureCode;
  /** One sentence or two for the reader: what happened, to what, and what to do. */
  readonly message: string;
}

/** What a call gives: its value, or why there is none. */
export type Outcome<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly failure: Failure };

export const success = <T>(value: T): Outcome<T> => ({ ok: true, value });

export const failed = (code: FailureCode, message: string): Outcome<never> => ({
  ok: false,
  failure: { code, message },
});

/** Thrown where a reply is due, to send back a failure that is not a fault of ours. */
export class FailureError extends Error {
  constructor(readonly failure: Failure) {
    super(failure.message);
  }
}

/** A thrown thing as a failure: what was meant as one as it is, anything else as a fault of ours. */
export function asFailure(error: unknown): Failure {
  if (error instanceof FailureError) return error.failure;
  const detail = error instanceof Error ? error.message : String(error);
  return {
    code: 'broken',
    message: `Second Source stumbled over a fault of its own (${detail}). Reload the page and try again.`,
  };
}
