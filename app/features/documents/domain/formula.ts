import katex from "katex";
import type { SanitisedHtml } from "~/shared/sanitised-html";

/** Commands that define others, reach outside the formula or dress it. A formula needs none of them. */
const REFUSED =
  /\\(?:def|gdef|edef|xdef|let|futurelet|global|long|newcommand|renewcommand|providecommand|expandafter|noexpand|csname|char|catcode|href|url|includegraphics|html[A-Za-z]*|fbox|fcolorbox|boxed)(?![A-Za-z])/;

export type FormulaReading =
  | { readonly html: SanitisedHtml; readonly problem?: undefined }
  | { readonly html?: undefined; readonly problem: string };

const kept = new Map<string, FormulaReading>();
const KEPT_AT_MOST = 500;

/**
 * A formula as MathML, which browsers draw and screen readers read without any script. Macros are off, nothing is
 * trusted, expansion is short; what KaTeX cannot read is a problem, never half a formula.
 */
export function readFormula(latex: string, isBlock: boolean): FormulaReading {
  const key = `${isBlock} ${latex}`;
  const known = kept.get(key);
  if (known) return known;
  if (kept.size >= KEPT_AT_MOST) kept.clear();
  const reading = compute(latex, isBlock);
  kept.set(key, reading);
  return reading;
}

function compute(latex: string, isBlock: boolean): FormulaReading {
  const refused = REFUSED.exec(latex);
  if (refused) return { problem: `a formula may not use ${refused[0]}` };
  try {
    const html = katex.renderToString(latex, {
      output: "mathml",
      displayMode: isBlock,
      throwOnError: true,
      trust: false,
      strict: false,
      macros: {},
      maxExpand: 100,
      maxSize: 10,
    });
    if (/\sstyle=|<(?!\/?[a-z])/i.test(html)) return { problem: "a formula may not carry a style" };
    return { html: html as SanitisedHtml };
  } catch (error) {
    const reason = error instanceof Error ? error.message.split("\n")[0]?.slice(0, 200) : "";
    return { problem: `the formula cannot be read: ${reason}` };
  }
}
