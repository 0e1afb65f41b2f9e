import { type ContentProblem, compileProse, readYaml } from "~/features/catalogue/index.server";
import type { SanitisedHtml } from "~/shared/sanitised-html";
import { BriefFile } from "../domain/brief-file";

interface ReadBrief {
  readonly brief: BriefFile;
  readonly briefHtml: SanitisedHtml;
  readonly guidanceHtml: SanitisedHtml;
}

/** The line of the file below which the text of a key stands. */
const lineOfKey = (source: string, key: string) =>
  source.slice(0, source.search(new RegExp(`^${key}:`, "m"))).split("\n").length;

/** Reads a brief from its file; `read` is null when there is anything to put right. */
export function readBriefFile(
  text: string,
  file: string,
): { read: ReadBrief | null; problems: readonly ContentProblem[] } {
  const { value: brief, problems } = readYaml(text, BriefFile, file);
  if (!brief) return { read: null, problems };
  const prose = { brief: compileProse(brief.brief), guidance: compileProse(brief.guidance) };
  const faults = (["brief", "guidance"] as const).flatMap((key) =>
    prose[key].problems.map(({ line, message }) => ({ file, line: lineOfKey(text, key) + line, message })),
  );
  if (faults.length > 0) return { read: null, problems: faults };
  return { read: { brief, briefHtml: prose.brief.html, guidanceHtml: prose.guidance.html }, problems: [] };
}

/** What an author has to put right in the file of a brief; empty when it holds. */
export function checkBriefFile(text: string, file: string): readonly ContentProblem[] {
  return readBriefFile(text, file).problems;
}
