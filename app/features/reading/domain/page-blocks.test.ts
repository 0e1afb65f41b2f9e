import { expect, test } from "vitest";
import { blocksOfPage } from "./page-blocks";

const paragraph = (text: string) => ({ text, isHeading: false, headingId: null });

test.each([
  [
    "a paragraph with a mark inside a word",
    "<p>sig<em>ur</em>ia &amp; <b>jeta</b></p>",
    [paragraph("siguria & jeta")],
  ],
  [
    "a heading with its place",
    '<h2 id="part-tri-pyetje">Tri pyetje</h2><p>Kush?</p>',
    [{ text: "Tri pyetje", isHeading: true, headingId: "part-tri-pyetje" }, paragraph("Kush?")],
  ],
  [
    "no notes and no numbers of sources",
    '<p>Ljudi<a class="ref" href="#note-1">1</a>.</p><div class="notes"><aside class="mn" id="note-1"><a class="mn-k">1</a> <cite>Work</cite></aside></div><p>Dalje.</p>',
    [paragraph("Ljudi."), paragraph("Dalje.")],
  ],
  [
    "nothing that is told of a part",
    '<p class="stale-part">Ky pjesë…</p><p lang="en">Old</p>',
    [paragraph("Old")],
  ],
  [
    "lists and tables each as one",
    "<ul><li>a</li><li>b</li></ul><table><tbody><tr><td>c</td><td>d</td></tr></tbody></table>",
    [paragraph("a b"), paragraph("c d")],
  ],
  ["words before any element", "only words", [paragraph("only words")]],
  ["nothing", "", []],
])("%s", (_, html, blocks) => {
  expect(blocksOfPage(html)).toEqual(blocks);
});
