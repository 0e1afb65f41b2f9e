import { ExportFile } from "~/features/privacy";
import { openExport } from "~/features/privacy/index.server";
import { resourceLoader } from "~/web/handlers.server";
import { anyone } from "~/web/policy";
import { StreamedFile } from "~/web/streamed-file.server";

/** One's own data as a file, made while it is sent. A stranger is told the same as everybody whose link it is not. */
export const loader = resourceLoader({
  policy: anyone,
  params: ExportFile,
  respond: async ({ ctx, params }) => {
    const { bytes } = await openExport(ctx, { exportId: params.file });
    return new StreamedFile(bytes, {
      "Content-Type": "application/zip",
      "Content-Disposition": 'attachment; filename="my-data.zip"',
      "Cache-Control": "private, no-store",
    });
  },
});
