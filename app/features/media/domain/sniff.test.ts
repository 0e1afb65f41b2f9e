import { expect, test } from "vitest";
import { type Sniff, sniff } from "./sniff";

const latin = (text: string): Uint8Array => Uint8Array.from(text, (sign) => sign.charCodeAt(0));
const PNG = `\x89PNG\r\n\x1a\n\0\0\0\x0dIHDR${"\0".repeat(17)}`;
const chunk = (name: string, data = "") => `\0\0\0${String.fromCharCode(data.length)}${name}${data}\0\0\0\0`;
const ftyp = (...brands: string[]) =>
  `\0\0\0${String.fromCharCode(8 + 4 * (brands.length + 1))}ftyp${brands[0]}\0\0\0\0${brands.slice(1).join("")}`;
const PDF = `%PDF-1.7\n${"x".repeat(2_000)}\n%%EOF\n`;

const CASES: [why: string, bytes: string, is: Sniff][] = [
  ["a PNG", PNG + chunk("IDAT"), { type: "png" }],
  ["a PNG that moves", PNG + chunk("acTL", "\0\0\0\x02\0\0\0\0") + chunk("IDAT"), { unwanted: "moving" }],
  ["a PNG that speaks of moving after its picture", PNG + chunk("IDAT") + chunk("acTL"), { type: "png" }],
  ["a PNG cut off in its header", "\x89PNG\r\n\x1a\n\0", { type: "png" }],
  ["a JPEG", "\xff\xd8\xff\xe1Exif", { type: "jpeg" }],
  ["a WebP", "RIFF\x10\0\0\0WEBPVP8 \0\0\0\0", { type: "webp" }],
  ["a WebP with an alpha channel", "RIFF\x10\0\0\0WEBPVP8X\x0a\0\0\0\x10", { type: "webp" }],
  ["a WebP that moves", "RIFF\x10\0\0\0WEBPVP8X\x0a\0\0\0\x02", { unwanted: "moving" }],
  ["an AVIF", ftyp("avif", "mif1", "miaf"), { type: "avif" }],
  ["an AVIF by its second brand", ftyp("mif1", "avif"), { type: "avif" }],
  ["an AVIF that moves", ftyp("avis", "avif"), { unwanted: "moving" }],
  ["a photograph of a telephone", ftyp("heic", "mif1"), { unwanted: "heic" }],
  ["a film", ftyp("isom", "mp41"), { unwanted: "unknown" }],
  ["a PDF", PDF, { type: "pdf" }],
  ["a PDF behind a page of HTML", `<script>1</script>${PDF}`, { unwanted: "unknown" }],
  ["a PDF without an end", "%PDF-1.7\n", { unwanted: "unknown" }],
  ["captions", "WEBVTT\n\n", { type: "captions" }],
  ["captions with a mark of their encoding", "\xef\xbb\xbfWEBVTT - English\n", { type: "captions" }],
  ["a word that begins like captions", "WEBVTTX", { unwanted: "unknown" }],
  ["a GIF", "GIF89a/*", { unwanted: "moving" }],
  ["a drawing", '<?xml version="1.0"?><svg onload="x">', { unwanted: "drawing" }],
  ["a program for Windows", "MZ\x90\0", { unwanted: "program" }],
  ["a program for Linux", "\x7fELF\x02", { unwanted: "program" }],
  ["a script", "#!/bin/sh\n", { unwanted: "program" }],
  ["a page", "<!doctype html><html>", { unwanted: "unknown" }],
  ["an archive, a document of an office", "PK\x03\x04", { unwanted: "unknown" }],
  ["a TIFF", "II*\0", { unwanted: "unknown" }],
  ["nothing", "", { unwanted: "unknown" }],
];

test.each(CASES)("E1 %s is known by its bytes", (_why, bytes, is) => {
  expect(sniff(latin(bytes))).toEqual(is);
});

test("J6 a long file of small chunks takes no time", () => {
  const bytes = latin(PNG + chunk("tEXt").repeat(200_000));
  const before = performance.now();
  sniff(bytes);
  expect(performance.now() - before).toBeLessThan(500);
});
