/**
 * An address by which its owner is known again and strangers learn nothing: first letter and domain.
 *
 * @example
 * maskedAddress("milica@example.org"); // "m…@example.org"
 */
export function maskedAddress(address: string): string {
  const at = address.lastIndexOf("@");
  return at < 1 ? "…" : `${[...address][0]}…${address.slice(at)}`;
}
