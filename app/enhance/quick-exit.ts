const LEFT = "/leave";
/** Two strokes further apart than this are two thoughts. */
const TWICE_MS = 1_000;

/**
 * Leaves at once: what is on the screen goes, the page's place in the history is taken by one that tells nothing, and
 * the server ends the session meanwhile. Without the script the same form does the same, a moment later.
 */
export function startQuickExit(): void {
  const form = document.querySelector<HTMLFormElement>("form[data-quick-exit]");
  if (!form) return;
  const leave = () => {
    document.documentElement.hidden = true;
    document.title = "";
    navigator.sendBeacon(form.action, new URLSearchParams({ now: "1" }));
    location.replace(LEFT);
  };
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    leave();
  });
  let lastEscape = 0;
  document.addEventListener("keydown", ({ key, timeStamp }) => {
    if (key !== "Escape") return;
    if (lastEscape > 0 && timeStamp - lastEscape < TWICE_MS) leave();
    lastEscape = timeStamp;
  });
}
