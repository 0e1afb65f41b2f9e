import { redirect } from "@remix-run/node";
import { ExportSearch, FILE_FORMATS, libraryQuery } from "~/features/library";
import { exportResources, listFile } from "~/features/library/index.server";
import { resourceLoader } from "~/web/handlers.server";
import { anyone } from "~/web/policy";
import { StreamedFile } from "~/web/streamed-file.server";

/** Entries that were picked, or all that a search finds, as a file that is made while it is sent. */
export const loader = resourceLoader({
  policy: anyone,
  search: ExportSearch,
  respond: async ({ ctx, search: { what, format, entry, ...filters }, page: { locale } }) => {
    // Nobody was picked: back to the list, where that can be done.
    if (what === "picked" && entry.length === 0) return redirect(`/library${libraryQuery(filters)}`);
    const { extension, type } = FILE_FORMATS[format];
    const entries = exportResources(ctx, what === "picked" ? { slugs: entry } : { ...filters, locale });
    const name = what === "picked" && entry.length === 1 ? entry[0] : "library";
    return new StreamedFile(listFile(format, entries), {
      "Content-Type": type,
      "Content-Disposition": `attachment; filename="${name}.${extension}"`,
      "Cache-Control": "no-store",
    });
  },
});
