import { packageCommand } from './command';

/** Checks dist/firefox as Mozilla's store does; gives the exit status. */
export const lintFirefoxBuild = (): number =>
  packageCommand('web-ext', ['lint', '--source-dir', 'dist/firefox', '--no-config-discovery']);
