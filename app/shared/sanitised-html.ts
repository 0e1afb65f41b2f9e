declare const sanitised: unique symbol;

/**
 * HTML that may be put into a page as it is: drawn by our own components from a document of the closed schema, every
 * word escaped.
 *
 * Only the feature `documents` makes it (by a cast, where it draws a document and where it draws a formula), and a change
 * of script that leaves tags alone: a cast anywhere else is a hole in the fence. `TrustedHtml` is the only component
 * that accepts it.
 */
export type SanitisedHtml = string & { readonly [sanitised]: true };
