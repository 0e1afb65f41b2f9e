import { z } from "zod";
import { defineEvent } from "~/platform/outbox-messages";
import { OpaqueId } from "~/shared/ids";

/** Somebody earned a certificate. Heard by mail; published once for each. */
export const certificateIssued = defineEvent(
  "certificates.certificate-issued",
  z.object({ certificateId: OpaqueId }),
);

/** A certificate no longer holds. */
export const certificateRevoked = defineEvent(
  "certificates.certificate-revoked",
  z.object({ certificateId: OpaqueId }),
);
