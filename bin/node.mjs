import { failures } from './failure.mjs';

/** Stands alone and uses nothing new, so that an old Node gets as far as the sentence that says so. */
export function checkNode(version = process.versions.node) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  if (major < 20 || (major === 20 && minor < 19)) throw failures.nodeTooOld(version);
}
