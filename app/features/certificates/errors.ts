import { DomainError } from "~/shared/domain-error";

/** Only a certificate that stands can be revoked; this one was revoked or replaced meanwhile. */
export class CertificateNotInForce extends DomainError {
  constructor() {
    super("certificates/not-in-force", "conflict", "The certificate is revoked or replaced already");
  }
}
