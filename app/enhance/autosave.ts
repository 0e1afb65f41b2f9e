/**
 * Saves a form while a person works on it.
 *
 * Markup: `<form data-autosave="/address">` with a hidden field `revision` (or
 * `version`) and, anywhere in the page, `[data-save-status]` whose data
 * attributes hold the sentences: `data-saved` ("Saved {{time}}"), `data-saving`,
 * `data-failed`, `data-refused`, `data-conflict`. Every change is posted within a second;
 * while the line is down it is tried again; what does not fit is marked and waits for the
 * next change; a stale version stops and says so.
 */

const QUIET_MS = 800;
const RETRY_MS = 5_000;

interface Saved {
  /** What the next save has to name. */
  version?: number;
  savedAt?: string;
}

interface Refused {
  /** Names of the fields that do not fit. */
  fields?: readonly string[];
}

class Autosave {
  #timer: ReturnType<typeof setTimeout> | undefined;
  #saving: Promise<void> | undefined;
  #stopped = false;
  #last = "";
  #marked: Element[] = [];

  constructor(
    readonly form: HTMLFormElement,
    readonly address: string,
  ) {
    this.#last = this.#body();
    form.addEventListener("input", () => this.#later(QUIET_MS));
    form.addEventListener("change", () => this.#later(100));
    form.addEventListener("submit", (event) => this.#send(event));
    addEventListener("online", () => this.#later(0));
    addEventListener("pagehide", () => this.#leave());
  }

  #body(): string {
    const data = new FormData(this.form);
    return new URLSearchParams(
      [...data].filter((e): e is [string, string] => typeof e[1] === "string"),
    ).toString();
  }

  #say(kind: "saved" | "saving" | "failed" | "refused" | "conflict", time = ""): void {
    const status = document.querySelector<HTMLElement>("[data-save-status]");
    const sentence = status?.dataset[kind];
    if (!status || !sentence) return;
    status.textContent = sentence.replace("{{time}}", time);
    status.dataset.state = kind;
  }

  #later(delay: number): void {
    if (this.#stopped) return;
    if (this.#body() === this.#last) return;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#save(), delay);
  }

  #save(): void {
    this.#timer = undefined;
    if (this.#saving || this.#stopped) return;
    this.#saving = this.#post().finally(() => {
      this.#saving = undefined;
      if (!this.#stopped && this.#body() !== this.#last && this.#timer === undefined) this.#later(QUIET_MS);
    });
  }

  /**
   * The person presses a button. A save still under way has to end first: it decides which version the
   * form has to name, and a form that names an older one would be refused as coming from another window.
   */
  #send(event: SubmitEvent): void {
    clearTimeout(this.#timer);
    const underWay = this.#saving;
    if (!underWay || this.#stopped) {
      this.#stopped = true;
      return;
    }
    event.preventDefault();
    this.#stopped = true;
    void underWay.then(() => this.form.requestSubmit(event.submitter));
  }

  async #post(): Promise<void> {
    this.#say("saving");
    const body = this.#body();
    try {
      const answer = await fetch(this.address, {
        method: "POST",
        body,
        headers: {
          "Content-Type": "application/x-www-form-urlencoded;charset=UTF-8",
          Accept: "application/json",
        },
      });
      if (answer.status === 409) {
        this.#stopped = true;
        this.#say("conflict");
      } else if (answer.ok) {
        this.#accept((await answer.json()) as Saved, body);
      } else if (answer.status === 400) {
        // Sending the same again would change nothing: the next change is the next try.
        this.#last = body;
        this.#mark(((await answer.json()) as Refused).fields ?? []);
        this.#say("refused");
      } else {
        this.#retry();
      }
    } catch {
      this.#retry();
    }
  }

  /** Marks these fields as wrong, and takes its own older marks away. */
  #mark(names: readonly string[]): void {
    for (const field of this.#marked) field.removeAttribute("aria-invalid");
    this.#marked = [...this.form.elements].filter((field) =>
      names.includes(field.getAttribute("name") ?? ""),
    );
    for (const field of this.#marked) field.setAttribute("aria-invalid", "true");
  }

  #accept(saved: Saved, body: string): void {
    this.#mark([]);
    const version = this.form.querySelector<HTMLInputElement>('input[name="version"]');
    const unchanged = this.#body() === body;
    if (version && saved.version !== undefined) version.value = String(saved.version);
    this.#last = unchanged ? this.#body() : body;
    const at = saved.savedAt ? new Date(saved.savedAt) : new Date();
    this.#say("saved", at.toLocaleTimeString(document.documentElement.lang, { hourCycle: "h23" }));
  }

  #retry(): void {
    this.#say("failed");
    this.#timer = setTimeout(() => this.#save(), RETRY_MS);
  }

  /** The last words before the page goes away. */
  #leave(): void {
    const body = this.#body();
    if (this.#stopped || body === this.#last) return;
    const words = new URLSearchParams(body);
    // A save under way will have raised the version by the time these words arrive.
    if (this.#saving && words.has("version")) words.set("version", String(Number(words.get("version")) + 1));
    navigator.sendBeacon(this.address, words);
  }
}

export function startAutosave(): void {
  for (const form of document.querySelectorAll<HTMLFormElement>("form[data-autosave]")) {
    new Autosave(form, form.dataset.autosave ?? "");
  }
}
