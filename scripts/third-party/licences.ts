/**
 * Under these a package may go into an extension of MIT licence: they ask for a notice at most, and MPL-2.0 for the source of
 * the package itself, which the registry has unchanged.
 */
const shippable = [
  '0BSD',
  'Apache-2.0',
  'BlueOak-1.0.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'CC0-1.0',
  'ISC',
  'MIT',
  'MPL-2.0',
];
/** A tool goes nowhere; these say how it may be used, and nothing of what it makes. */
const forTools = [...shippable, 'BSD', 'Python-2.0', 'Zlib'];

/** Whether a licence as package.json writes it, an SPDX expression, is one of ours, or leaves the choice of one. */
export function isAllowed(licence: string, use: 'shipped' | 'tool'): boolean {
  const known = use === 'shipped' ? shippable : forTools;
  const choices = licence.replace(/^\((.*)\)$/, '$1').split(' OR ');
  return choices.some((choice) => choice.split(' AND ').every((part) => known.includes(part)));
}
