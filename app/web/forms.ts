import { z } from "zod";
import { message } from "~/shared/message";

type Issue = z.core.$ZodRawIssue;

const sizeKey: Record<string, { small: string; large: string }> = {
  string: { small: "tooShort", large: "tooLong" },
  array: { small: "tooFew", large: "tooMany" },
  number: { small: "tooSmall", large: "tooLarge" },
};

function keyOf(issue: Issue): string {
  switch (issue.code) {
    case "invalid_type":
      return issue.input === undefined
        ? message("common:validation.required")
        : message("common:validation.invalid");
    case "too_small": {
      if (issue.origin === "string" && issue.minimum === 1) return message("common:validation.required");
      const key = sizeKey[issue.origin]?.small ?? "invalid";
      return message(`common:validation.${key}`, { minimum: Number(issue.minimum) });
    }
    case "too_big": {
      const key = sizeKey[issue.origin]?.large ?? "invalid";
      return message(`common:validation.${key}`, { maximum: Number(issue.maximum) });
    }
    case "invalid_format":
      return message(issue.format === "email" ? "common:validation.email" : "common:validation.invalid");
    case "invalid_value":
    case "invalid_union":
      return message("common:validation.choose");
    default:
      return message("common:validation.invalid");
  }
}

let installed = false;

/**
 * Lets Zod speak in messages of the catalogue. A schema's own message wins, so
 * it must be one too: `z.string().min(20, message("peer-review:form.sayMore"))`.
 */
export function speakInMessages(): void {
  if (installed) return;
  z.config({ customError: (issue) => keyOf(issue) });
  installed = true;
}
