import { CertificateFile } from "~/features/certificates";
import { getCertificatePaper, renderCertificate } from "~/features/certificates/index.server";
import { env } from "~/platform/env.server";
import { resourceLoader } from "~/web/handlers.server";
import { signedIn } from "~/web/policy";

/** A certificate as a file, drawn when asked for. Its name says nothing about the holder. */
export const loader = resourceLoader({
  policy: signedIn,
  params: CertificateFile,
  respond: async ({ ctx, params }) => {
    const paper = await getCertificatePaper(ctx, { certificateId: params.file });
    const file = await renderCertificate(paper, new URL(env().APP_ORIGIN).origin);
    return new Response(new Uint8Array(file), {
      headers: {
        "Content-Type": "application/pdf",
        "Content-Disposition": 'attachment; filename="certificate.pdf"',
        "Content-Length": String(file.length),
        "Cache-Control": "private, no-store",
      },
    });
  },
});
