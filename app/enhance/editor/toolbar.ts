import type { Editor } from "@tiptap/core";
import { ACTS } from "./acts";
import type { Dialogs } from "./dialogs";

/**
 * The buttons above a text. One stop of the Tab key for all of them; arrows, Home and End go from one to the next, as
 * toolbars do everywhere. A button that does nothing here says so and keeps its place.
 */
export function startToolbar(bar: HTMLElement, editor: Editor, dialogs: Dialogs): void {
  const buttons = [...bar.querySelectorAll<HTMLButtonElement>("button[data-act]")];
  const toStop = (stop: HTMLButtonElement) => {
    for (const button of buttons) button.tabIndex = button === stop ? 0 : -1;
  };
  if (buttons[0]) toStop(buttons[0]);

  bar.addEventListener("click", ({ target }) => {
    const button = (target as Element).closest<HTMLButtonElement>("button[data-act]");
    if (!button || button.getAttribute("aria-disabled") === "true") return;
    toStop(button);
    ACTS[button.dataset.act ?? ""]?.run(editor, dialogs);
  });
  bar.addEventListener("keydown", (event) => {
    const shown = buttons.filter((button) => !button.closest("[hidden]"));
    const at = shown.indexOf(document.activeElement as HTMLButtonElement);
    const to = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: shown.length - 1 }[event.key];
    if (at < 0 || to === undefined) return;
    event.preventDefault();
    const next = shown[(to + shown.length) % shown.length];
    if (!next) return;
    toStop(next);
    next.focus();
  });

  const show = () => {
    for (const button of buttons) {
      const act = ACTS[button.dataset.act ?? ""];
      if (act?.isOn) button.setAttribute("aria-pressed", String(act.isOn(editor)));
      button.setAttribute("aria-disabled", String(act?.can?.(editor) === false));
    }
    // Tools that have nothing to work on here, all of them, give their place to the others.
    for (const group of bar.querySelectorAll<HTMLElement>("[data-comes-and-goes]"))
      group.hidden = group.querySelector('[aria-disabled="false"]') === null;
  };
  editor.on("transaction", show);
  show();
}
