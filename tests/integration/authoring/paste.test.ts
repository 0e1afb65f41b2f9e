import { type Browser, chromium, type Page } from "playwright";
import { build, type Rollup } from "vite";
import { afterAll, beforeAll, expect, test } from "vitest";
import { readDocument } from "~/features/documents";
import { findBrowser, QUIET_BROWSER } from "../../support/find-browser";

/** What an attacker puts on a page that somebody copies from, and what claims to come from an editor of ours. */
const EVIL = [
  `<p onclick="alert(1)" style="position:fixed" class="fixed">kept <b>words</b></p><script>alert(2)</script>`,
  `<img src=x onerror=alert(3)><svg onload=alert(4)><set onbegin=alert(5)></svg><iframe srcdoc="<script>parent.alert(6)</script>"></iframe>`,
  `<p><a href="javascript:alert(7)">one</a> <a href="&#106;ava&#115;cript:alert(8)">two</a> <a href="data:text/html,<script>alert(9)</script>">three</a> <a href="//evil.example">four</a></p>`,
  `<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=x onerror=alert(10)&gt;">`,
  `<noscript><p title="</noscript><img src=x onerror=alert(11)>"></noscript><template><img src=x onerror=alert(12)></template>`,
  `<p data-pm-slice="0 0 []">ours <a href="javascript:alert(13)" onmouseover="alert(14)">link</a><img src=x onerror=alert(15)></p>`,
  `<div data-pm-slice='1 1 ["iframe",{"src":"javascript:alert(16)"}]'><p>wrapped</p></div>`,
  `<p data-pm-slice='1 1 ["link",{"href":"javascript:alert(17)"},"__proto__",{"onclick":"alert(18)"}]'>in a context</p>`,
  `<figure data-pm-slice="0 0 []" data-atom="image" data-fileid="../logout" data-alt='"><img src=x onerror=alert(19)>'></figure>`,
  `<form action="https://evil.example"><input autofocus onfocus=alert(20)><button formaction="javascript:alert(21)">b</button></form>`,
];

const PAGE = `<!doctype html><title>t</title>
  <form data-lesson-editor data-language="en"><div data-editor-place><textarea name="markdown"></textarea></div>
  <input type="hidden" name="document" disabled></form><template data-editor-parts data-words="{}"></template>`;

let browser: Browser;
let editor: string;

beforeAll(async () => {
  const [made] = (await build({
    configFile: false,
    logLevel: "silent",
    build: {
      write: false,
      minify: false,
      lib: { entry: "app/enhance/editor/start.ts", formats: ["iife"], name: "Writing", fileName: "writing" },
    },
  })) as Rollup.RollupOutput[];
  editor = made!.output[0].code;
  browser = await chromium.launch({ executablePath: findBrowser(), args: QUIET_BROWSER });
}, 60_000);
afterAll(() => browser.close());

/** A fresh editor with nothing in it. */
async function openEditor(page: Page): Promise<void> {
  await page.goto("http://editor.test/");
  await page.addScriptTag({ content: editor });
  await page.evaluate(() => {
    const form = document.querySelector("form")!;
    form.querySelector("input")!.value = '{"type":"doc","content":[{"type":"paragraph"}]}';
    const { Writing } = globalThis as unknown as { Writing: { startLessonEditor(form: Element): void } };
    Writing.startLessonEditor(form);
  });
}

/** Pastes, and gives whatever waits for its turn one. */
const paste = (page: Page, html: string) =>
  page.getByRole("textbox").evaluate(async (element, pasted) => {
    const data = new DataTransfer();
    data.setData("text/html", pasted);
    element.dispatchEvent(
      new ClipboardEvent("paste", { clipboardData: data, bubbles: true, cancelable: true }),
    );
    await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
  }, html);

/** What of a surface could run, lead away or look like something else. */
const dangersIn = (page: Page) =>
  page.getByRole("textbox").evaluate((element) => {
    const boxes = /^(SCRIPT|IFRAME|OBJECT|EMBED|FORM|INPUT|BUTTON|STYLE|TEMPLATE|SVG|MATH)$/i;
    const doors = /^(on|style|src|href|srcdoc|action|formaction)/;
    return [...element.querySelectorAll("*")].flatMap((one) => [
      ...(boxes.test(one.tagName) ? [one.tagName] : []),
      ...[...one.attributes]
        .filter(({ name, value }) => doors.test(name) && !/^(data:,$|https:)/.test(value))
        .map(({ name, value }) => `${name}=${value}`),
    ]);
  });

test("F7 what is pasted runs nothing and brings nothing that could", async () => {
  const page = await browser.newPage();
  const done: string[] = [];
  page.on("dialog", (dialog) => {
    done.push(`ran ${dialog.message()}`);
    void dialog.dismiss();
  });
  await page.route("**/*", (route) => {
    const url = route.request().url();
    if (url === "http://editor.test/") return route.fulfill({ contentType: "text/html", body: PAGE });
    done.push(`fetched ${url}`);
    return route.abort();
  });
  for (const html of EVIL) {
    await openEditor(page);
    await paste(page, html);
    expect(await dangersIn(page), html).toEqual([]);
    const sent = JSON.parse(await page.locator("input[name=document]").inputValue());
    const { document = null } = readDocument(sent);
    expect(JSON.stringify(document), html).not.toMatch(/javascript:|data:text|"\/\/evil|onclick|"style"/i);
    expect(done, html).toEqual([]);
  }
  await page.close();
});
