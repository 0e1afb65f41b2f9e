import {
  MaxFileSizeExceededError,
  MaxTotalSizeExceededError,
  parseFormData,
} from "@remix-run/form-data-parser";
import { createGate } from "~/platform/gate.server";
import { TooLarge, TooManyRequests } from "~/shared/domain-error";

/** A file of a form, and the form's few other fields. */
export interface ReceivedFile {
  /** Null where the form was sent without one. */
  readonly file: { readonly name: string; readonly bytes: Uint8Array } | null;
  readonly fields: Readonly<Record<string, string>>;
}

/** A body that is no form with a file in it. */
export class NoFileForm extends Error {}

/** A body that went on beyond what its address takes; whoever sends it is still sending. */
export class BodyTooLarge extends Error {}

/** What stands around the file: boundaries, names, the other fields. */
export const AROUND_BYTES = 64 * 1024;
const MAX_FIELDS = 10;

/**
 * Files are held while they are looked at, so only a few are received at once. Whoever waits is not read from: their
 * browser sends as fast as the site takes.
 */
export const whileThereIsRoom = createGate({
  places: 2,
  patienceMs: 45_000,
  refuse: () => new TooManyRequests(60),
});

/**
 * Reads a form with one file, field by field as it arrives.
 *
 * @throws {TooLarge} {@link NoFileForm}
 */
export async function receiveFile(request: Request, maxBytes: number): Promise<ReceivedFile> {
  const type = request.headers.get("content-type") ?? "";
  if (!/^multipart\/form-data\b/i.test(type)) throw new NoFileForm();
  let file: ReceivedFile["file"] = null;
  const limits = {
    maxFiles: 1,
    maxFileSize: maxBytes,
    maxParts: MAX_FIELDS,
    maxHeaderSize: 4_096,
    maxTotalSize: maxBytes + AROUND_BYTES,
  };
  try {
    const form = await parseFormData(request, limits, async (sent) => {
      // An empty field of a form comes as a file without a name.
      if (sent.fieldName === "file" && sent.size > 0)
        file = { name: nameOf(sent.name), bytes: new Uint8Array(await sent.arrayBuffer()) };
    });
    const fields = Object.fromEntries(
      [...form].filter((pair): pair is [string, string] => typeof pair[1] === "string"),
    );
    return { file, fields };
  } catch (error) {
    throw isTooLarge(error) ? new TooLarge(maxBytes / 1024 ** 2) : new NoFileForm("", { cause: error });
  }
}

/** Browsers write quotation marks and breaks of a name as these, and nothing else. */
const nameOf = (name: string): string => name.replace(/%(?:22|0D|0A)/gi, " ");

const isTooLarge = (error: unknown): boolean =>
  [MaxFileSizeExceededError, MaxTotalSizeExceededError, BodyTooLarge].some(
    (kind) => error instanceof kind || (error instanceof Error && error.cause instanceof kind),
  );
