/**
 * Attributes of the native popover. React 18 passes them on but its types do not know them, hence objects to spread.
 * Drawers and menus open, close and answer Escape without any script.
 */
export function opensPopover(id: string): Record<string, string> {
  return { popovertarget: id };
}

/** The close button inside a popover. */
export function closesPopover(id: string): Record<string, string> {
  return { popovertarget: id, popovertargetaction: "hide" };
}

/** The panel itself: shown on demand on phones, in place on wide screens (by CSS). */
export function popoverPanel(id: string): Record<string, string> {
  return { id, popover: "auto" };
}
