import { sayCounted } from "./counted";

const LOOK_MS = 5_000;

/**
 * Counts down in words, minute by minute, what the server said is left: `<span data-seconds-left="930">`.
 * Only for the eye; whether answers are still taken is the server's clock alone.
 */
export function startTimeLeft(): void {
  const element = document.querySelector<HTMLElement>("[data-seconds-left]");
  if (!element) return;
  const end = Date.now() + Number(element.dataset.secondsLeft) * 1_000;
  setInterval(() => sayCounted(element, Math.max(0, Math.ceil((end - Date.now()) / 60_000))), LOOK_MS);
}
