/** What a file is by its first bytes; its name and what the browser says of it do not count. */
export type Sniffed = "png" | "jpeg" | "webp" | "avif" | "pdf" | "captions";

/** What we know well enough to say why it is not taken. */
export type Unwanted = "drawing" | "moving" | "heic" | "program" | "unknown";

export type Sniff = { readonly type: Sniffed } | { readonly unwanted: Unwanted };

const ascii = (bytes: Uint8Array, from: number, to: number): string =>
  String.fromCharCode(...bytes.subarray(from, to));
const starts = (bytes: Uint8Array, ...signs: number[]): boolean =>
  bytes.length >= signs.length && signs.every((sign, at) => bytes[at] === sign);

/**
 * Decides by the bytes alone. Takes what is on the list and nothing that merely contains it: a PDF begins with its
 * sign, a picture is drawn anew before anybody gets it.
 */
export function sniff(bytes: Uint8Array): Sniff {
  if (starts(bytes, 0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a))
    return movesAsPng(bytes) ? { unwanted: "moving" } : { type: "png" };
  if (starts(bytes, 0xff, 0xd8, 0xff)) return { type: "jpeg" };
  if (ascii(bytes, 0, 4) === "RIFF" && ascii(bytes, 8, 12) === "WEBP")
    return movesAsWebp(bytes) ? { unwanted: "moving" } : { type: "webp" };
  if (ascii(bytes, 4, 8) === "ftyp") return sniffBrands(bytes);
  if (
    /^%PDF-[12]\.\d/.test(ascii(bytes, 0, 8)) &&
    ascii(bytes, Math.max(0, bytes.length - 1_024), bytes.length).includes("%%EOF")
  )
    return { type: "pdf" };
  if (/^GIF8[79]a/.test(ascii(bytes, 0, 6))) return { unwanted: "moving" };
  if (starts(bytes, 0x4d, 0x5a) || starts(bytes, 0x7f, 0x45, 0x4c, 0x46) || ascii(bytes, 0, 2) === "#!")
    return { unwanted: "program" };
  return sniffText(bytes);
}

function sniffText(bytes: Uint8Array): Sniff {
  const start = ascii(bytes, starts(bytes, 0xef, 0xbb, 0xbf) ? 3 : 0, 1_024);
  if (/^WEBVTT(?:[ \t\r\n]|$)/.test(start)) return { type: "captions" };
  return { unwanted: /<svg[\s>]/i.test(start) ? "drawing" : "unknown" };
}

const bigEndian = (bytes: Uint8Array, at: number): number =>
  ((bytes[at] ?? 0) * 2 ** 24 +
    ((bytes[at + 1] ?? 0) << 16) +
    ((bytes[at + 2] ?? 0) << 8) +
    (bytes[at + 3] ?? 0)) >>>
  0;

/** A PNG that moves says so in a chunk before its first picture. */
function movesAsPng(bytes: Uint8Array): boolean {
  for (let at = 8; at + 8 <= bytes.length; at += 12 + bigEndian(bytes, at)) {
    const chunk = ascii(bytes, at + 4, at + 8);
    if (chunk === "acTL") return true;
    if (chunk === "IDAT") return false;
  }
  return false;
}

/** The second bit of the extended header's flags. */
const movesAsWebp = (bytes: Uint8Array): boolean =>
  ascii(bytes, 12, 16) === "VP8X" && ((bytes[20] ?? 0) & 0x02) !== 0;

/** A family of formats in one container; which one stands in the list of brands. */
function sniffBrands(bytes: Uint8Array): Sniff {
  const end = Math.min(bigEndian(bytes, 0), 256, bytes.length);
  const brands = new Set<string>();
  for (let at = 8; at + 4 <= end; at += at === 8 ? 8 : 4) brands.add(ascii(bytes, at, at + 4));
  if (brands.has("avis")) return { unwanted: "moving" };
  if (brands.has("avif")) return { type: "avif" };
  return {
    unwanted: ["heic", "heix", "heim", "mif1"].some((brand) => brands.has(brand)) ? "heic" : "unknown",
  };
}
