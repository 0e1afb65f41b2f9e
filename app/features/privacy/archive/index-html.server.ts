import type { Context } from "~/platform/context.server";
import { i18nFor, translator } from "~/platform/i18n/i18n.server";
import { type DateReader, formatMoment } from "~/shared/dates";
import type { OwnRow } from "../queries/read-own-rows.server";
import type { ownTables } from "./own-tables.server";

type Tables = ReturnType<typeof ownTables>;

const STYLE = `body{font:1rem/1.5 system-ui,sans-serif;max-width:60rem;margin:2rem auto;padding:0 1rem}
h2{margin-top:3rem}dl{border-top:1px solid #999;padding:.75rem 0;margin:0}dt{color:#555}dd{margin:0 0 .5rem;white-space:pre-wrap;overflow-wrap:anywhere}
@media(min-width:40rem){dl{display:grid;grid-template-columns:14rem 1fr}}@media(prefers-color-scheme:dark){body{background:#111;color:#eee}dt{color:#aaa}}`;

const SIGNS: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};
const escaped = (text: string): string => text.replace(/[&<>"']/g, (sign) => SIGNS[sign] ?? sign);

/** A page to read one's data on, without scripts and without anything from elsewhere, piece by piece. */
export async function* indexHtml(ctx: Context, tables: Tables): AsyncGenerator<string> {
  const reader = readerOf(ctx);
  const t = translator(reader.locale);
  const title = escaped(t("privacy:archive.title"));
  yield `<!DOCTYPE html>
<html lang="${escaped(reader.locale)}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>${title}</title><style>${STYLE}</style></head><body><main>
<h1>${title}</h1>
<p>${escaped(t("privacy:archive.madeAt", { moment: formatMoment(ctx.now, reader) }))}</p>
<p>${escaped(t("privacy:archive.leftOut"))}</p>
`;
  for (const { name, rows } of tables) {
    let any = false;
    for await (const batch of rows()) {
      if (!any) yield `<h2>${escaped(word(reader.locale, "tables", name))}</h2>\n`;
      any = true;
      for (const row of batch) yield entry(row, reader);
    }
  }
  yield "</main></body></html>\n";
}

const readerOf = ({ actor }: Context): DateReader =>
  actor.kind === "person" ? actor : { locale: "en", timeZone: "UTC" };

/** The reader's word for a table or a column; its own name where there is none. */
function word(locale: string, kind: "tables" | "columns", name: string): string {
  return i18nFor(locale).t(`privacy:${kind}.${name}`, { defaultValue: name });
}

function entry(row: OwnRow, reader: DateReader): string {
  const pairs = Object.entries(row).filter(([, value]) => value !== null && value !== "");
  const lines = pairs.map(
    ([column, value]) =>
      `<dt>${escaped(word(reader.locale, "columns", column))}</dt><dd>${escaped(said(value, reader))}</dd>`,
  );
  return `<dl>${lines.join("")}</dl>\n`;
}

const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}/;

/** A value in words: moments in the reader's zone, lists and records line by line. */
function said(value: unknown, reader: DateReader, depth = 0): string {
  if (typeof value === "string") return INSTANT.test(value) ? formatMoment(new Date(value), reader) : value;
  if (typeof value === "boolean") return value ? "✓" : "✗";
  if (value === null || typeof value !== "object") return String(value ?? "–");
  const indent = "  ".repeat(depth);
  const lines = Object.entries(value).map(([name, one]) => {
    const label = Array.isArray(value) ? "–" : `${name}:`;
    const nested = typeof one === "object" && one !== null;
    return `${indent}${label}${nested ? "\n" : " "}${said(one, reader, depth + 1)}`;
  });
  return lines.join("\n");
}
