import { DomainError } from "~/shared/domain-error";

/** A text that the closed schema refuses: it did not come from the editor. */
export class UnfitText extends DomainError {
  constructor() {
    super("catalogue/unfit-text", "invalid", "The text is not one that a lesson can hold");
  }
}

/** Two lessons of a module cannot share an address, now or in the past. */
export class SlugTaken extends DomainError {
  constructor() {
    super("catalogue/slug-taken", "conflict", "The module has a lesson of that name, or had", {}, "slug");
  }
}

/** A page of the site stands at this address already. */
export class SlugReserved extends DomainError {
  constructor() {
    super("catalogue/slug-reserved", "invalid", "The slug is the address of a page of the site", {}, "slug");
  }
}
