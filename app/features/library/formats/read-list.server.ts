import { setImmediate as breathe } from "node:timers/promises";
import type { ReadRecord, RecordProblem } from "../domain/imported-record";
import { formatOf, type ListPiece, piecesOfBibtex, piecesOfJson, piecesOfRis } from "../domain/list-pieces";
import type { ResourceDraft } from "../domain/resource";
import { ListTooLong, NothingToImport } from "../errors";
import { readCslJson } from "./csl-json";
import { bibtexReader } from "./read-bibtex.server";
import { readRis } from "./ris";

/** More entries than this are sent in parts. */
export const MOST_ENTRIES = 5_000;

/** After so many entries others get their turn: a long list is read beside the pages of everybody else. */
const AT_A_TIME = 25;

/** An entry of a list as the library would keep it. */
export interface ReadEntry {
  readonly line: number;
  readonly draft: ResourceDraft;
}

/** An entry that cannot be taken. */
export interface BrokenEntry extends RecordProblem {
  readonly line: number;
}

interface ReadList {
  readonly entries: readonly ReadEntry[];
  readonly problems: readonly BrokenEntry[];
}

async function readerOf(
  text: string,
): Promise<{ pieces: readonly ListPiece[]; read: (text: string) => ReadRecord }> {
  const format = formatOf(text);
  if (format === "bibtex") {
    const { pieces, strings } = piecesOfBibtex(text);
    return { pieces, read: await bibtexReader(strings) };
  }
  if (format === "ris") return { pieces: piecesOfRis(text), read: readRis };
  if (format === "csl") return { pieces: piecesOfJson(text), read: readCslJson };
  throw new NothingToImport();
}

/**
 * Reads a list in BibTeX, RIS or CSL-JSON. A broken entry costs itself alone and is told with its line.
 *
 * @throws {NothingToImport | ListTooLong}
 */
export async function readList(sent: string): Promise<ReadList> {
  const { pieces, read } = await readerOf(sent.replace(/^\uFEFF/, ""));
  if (pieces.length === 0) throw new NothingToImport();
  if (pieces.length > MOST_ENTRIES) throw new ListTooLong(MOST_ENTRIES);
  const entries: ReadEntry[] = [];
  const problems: BrokenEntry[] = [];
  for (const [index, { line, text, problem }] of pieces.entries()) {
    if (index % AT_A_TIME === AT_A_TIME - 1) await breathe();
    const result: ReadRecord = problem ? { problem: { code: problem, what: "" } } : read(text);
    if ("draft" in result) entries.push({ line, draft: result.draft });
    else problems.push({ line, ...result.problem });
  }
  return { entries, problems };
}
