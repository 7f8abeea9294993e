/** The folder that holds package.json. */
export const root: string;
/** Installs the locked packages unless they are there already; exits with a sentence when that fails. */
export function installPackages(): void;
