declare const sanitised: unique symbol;

/**
 * HTML that has been through the sanitiser and may be put into a page as it is.
 *
 * Only the lesson compiler may make one (by a cast, in the one file that runs the sanitiser): a cast anywhere else
 * is a hole in the fence. `TrustedHtml` is the only component that accepts it.
 */
export type SanitisedHtml = string & { readonly [sanitised]: true };
