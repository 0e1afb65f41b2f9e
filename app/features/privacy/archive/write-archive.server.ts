import { getCertificatePaper, renderCertificate } from "~/features/certificates/index.server";
import { ownFiles } from "~/features/media/index.server";
import type { Context } from "~/platform/context.server";
import { env } from "~/platform/env.server";
import { readSchemaNames } from "~/platform/schema-names.server";
import type { WhoseRows } from "../row-scope.server";
import { dataJson } from "./data-json.server";
import { indexHtml } from "./index-html.server";
import { ownTables } from "./own-tables.server";
import { type ArchiveFile, zipped } from "./zip.server";

/**
 * All of a person's data as a zip: `index.html` to read, `data.json` for programs, and their files. The rows are
 * read twice, once for each, so that none is kept.
 */
export function writeArchive(ctx: Context, who: WhoseRows): AsyncGenerator<Uint8Array> {
  return zipped(filesOf(ctx, who), ctx.now);
}

async function* filesOf(ctx: Context, who: WhoseRows): AsyncGenerator<ArchiveFile> {
  const names = await readSchemaNames(ctx);
  const tables = ownTables(ctx, names, who);
  yield { name: "index.html", pieces: indexHtml(ctx, tables) };
  yield { name: "data.json", pieces: dataJson(ctx, tables) };
  yield* certificates(ctx, who);
  yield* ownFiles(ctx, who);
}

/** Certificates in force, drawn one after the other. */
async function* certificates(ctx: Context, { userId }: WhoseRows): AsyncGenerator<ArchiveFile> {
  const issued = await ctx.db.certificate.findMany({
    where: { userId, state: "issued" },
    orderBy: { issuedAt: "asc" },
    select: { id: true },
  });
  for (const [index, { id }] of issued.entries()) {
    const paper = await getCertificatePaper(ctx, { certificateId: id });
    const file = await renderCertificate(paper, new URL(env().APP_ORIGIN).origin);
    yield { name: `files/certificate-${index + 1}.pdf`, pieces: [new Uint8Array(file)] };
  }
}
