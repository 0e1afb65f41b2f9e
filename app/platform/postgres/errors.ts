/**
 * The embedded PostgreSQL could not do what it was asked. The message is one line, written for whoever installs
 * the site: what happened and what to do. Print it alone; a stack would only hide it.
 */
export class EmbeddedPostgresError extends Error {
  override readonly name = "EmbeddedPostgresError";

  constructor(
    readonly code:
      | "unsupported-platform"
      | "binaries-unusable"
      | "data-unreachable"
      | "data-damaged"
      | "other-major-version"
      | "no-account"
      | "start-failed"
      | "stop-failed",
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}

/** A migration could not be applied. The message is one line; the database's own words are in it. */
export class MigrationFailed extends Error {
  override readonly name = "MigrationFailed";
}
