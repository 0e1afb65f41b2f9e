/** The `meta` of a page: its own title first, since tabs and readers of screens begin there. */
export const pageTitle = (title: string | undefined) => [
  { title: title ? `${title} · Common Ground` : "Common Ground" },
];
