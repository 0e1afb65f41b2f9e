import { expect, test } from "@playwright/test";
import { type Site, startSite } from "../support/site";
import { importContent } from "./steps/content";

const MOST_BYTES = 200_000;
const MOST_REQUESTS = 8;

let site: Site;
test.beforeAll(async () => {
  site = await startSite({ env: { SMTP_URL: "smtp://127.0.0.1:9" } });
  importContent(site);
});
test.afterAll(async () => {
  await site?.destroy();
});

/** Somebody comes to a lesson by a link, with an empty cache. Serbian readers need letters of their own. */
const LANGUAGE = { "en-GB": "en", "sr-Latn-RS": "sr-Latn", "sr-Cyrl-RS": "sr-Cyrl" } as const;
for (const locale of Object.keys(LANGUAGE) as (keyof typeof LANGUAGE)[]) {
  test(`a first visit of a lesson is light and asks nobody else, in ${locale}`, async ({ browser }) => {
    const context = await browser.newContext({ baseURL: site.origin, locale });
    const page = await context.newPage();
    const network = await context.newCDPSession(page);
    await network.send("Network.enable");
    const urls: string[] = [];
    let bytes = 0;
    network.on("Network.requestWillBeSent", ({ request }) => urls.push(request.url));
    // Headers and body as they travelled.
    network.on("Network.loadingFinished", ({ encodedDataLength }) => {
      bytes += encodedDataLength;
    });

    await page.goto("/courses/human-security");
    const lesson = await page.locator('a[href^="/learn/human-security/"]').first().getAttribute("href");
    await page.goto("about:blank");
    await network.send("Network.clearBrowserCache");
    urls.length = 0;
    bytes = 0;
    await page.goto(lesson ?? "", { waitUntil: "networkidle" });
    await expect(page.locator("html")).toHaveAttribute("lang", LANGUAGE[locale]);

    const loaded = urls.filter((url) => !url.startsWith("data:"));
    expect(loaded.filter((url) => new URL(url).origin !== site.origin)).toEqual([]);
    expect(loaded.length, loaded.join("\n")).toBeLessThanOrEqual(MOST_REQUESTS);
    expect(loaded.length).toBeGreaterThan(2);
    expect(bytes).toBeLessThanOrEqual(MOST_BYTES);
    expect(bytes).toBeGreaterThan(20_000);
    test
      .info()
      .annotations.push({ type: "weight", description: `${bytes} bytes, ${loaded.length} requests` });
    await context.close();
  });
}
