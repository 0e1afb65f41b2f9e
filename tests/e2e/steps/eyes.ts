import AxeBuilder from "@axe-core/playwright";
import type { Page } from "@playwright/test";

/** Watches every page of a journey: accessibility, stray errors, requests to other sites. */
export interface Eyes {
  readonly complaints: readonly string[];
  watch(page: Page): void;
  /** Looks at the page as it stands, in light and dark; pages of the same kind are looked at once. */
  look(page: Page): Promise<void>;
}

interface EyesOptions {
  readonly withAxe: boolean;
  readonly origin: string;
}

/** Ids stand for each other: two attempts are pages of one kind. */
const kindOf = (page: Page, title: string) =>
  `${new URL(page.url()).pathname.replace(/[A-Za-z0-9_-]{22,}|\d+/g, "…")} ${title.replace(/\d+/g, "…")}`;

export function openEyes({ withAxe, origin }: EyesOptions): Eyes {
  const complaints: string[] = [];
  const seen = new Set<string>();
  return {
    complaints,
    watch(page) {
      page.on("console", (message) => {
        if (message.type() === "error" && !/status of 4\d\d/.test(message.text()))
          complaints.push(`${page.url()}: ${message.text()}`);
      });
      page.on("pageerror", (error) => complaints.push(`${page.url()}: ${error.message}`));
      page.on("request", (request) => {
        if (!request.url().startsWith(origin) && !request.url().startsWith("data:"))
          complaints.push(`foreign request: ${request.url()}`);
      });
      page.on("response", (response) => {
        if (response.status() >= 500) complaints.push(`${response.url()}: ${response.status()}`);
      });
    },
    async look(page) {
      const kind = kindOf(page, await page.title());
      if (!withAxe || seen.has(kind)) return;
      seen.add(kind);
      for (const colorScheme of ["light", "dark"] as const) {
        await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
        const { violations } = await new AxeBuilder({ page }).analyze();
        for (const { id, nodes } of violations)
          complaints.push(
            `${kind} (${colorScheme}): ${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(" | ")}`,
          );
      }
      await page.emulateMedia({ colorScheme: "light" });
    },
  };
}
