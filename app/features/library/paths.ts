/** The page of an entry. */
export const entryPath = (slug: string): string => `/library/${slug}`;
