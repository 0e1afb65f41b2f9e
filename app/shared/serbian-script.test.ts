import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { toCyrillic } from "./serbian-script";

describe("letters", () => {
  test.each([
    ["abvgdđežzijklljmnnjoprstćufhcčdžš", "абвгдђежзијклљмнњопрстћуфхцчџш"],
    ["ABVGDĐEŽZIJKLLJMNNJOPRSTĆUFHCČDŽŠ", "АБВГДЂЕЖЗИЈКЛЉМНЊОПРСТЋУФХЦЧЏШ"],
    ["ljubav Ljubav LJUBAV", "љубав Љубав ЉУБАВ"],
    ["konj, Njegoš, PANJ", "коњ, Његош, ПАЊ"],
    ["budžet, Džep, HODŽA", "буџет, Џеп, ХОЏА"],
    ["ǉubav ǈubav Ǌegoš ǆep", "љубав Љубав Његош џеп"],
    ["c\u030Cas i s\u030Ckola", "час и школа"],
    ["Zdravo, kako ste? – „Dobro”.", "Здраво, како сте? – „Добро”."],
    ["već ћирилица", "већ ћирилица"],
    ["śutra, Źenica, NIŚE", "с\u0301утра, З\u0301еница, НИС\u0301Е"],
  ])("%s becomes %s", (latin, cyrillic) => {
    expect(toCyrillic(latin)).toBe(cyrillic);
  });
});

describe("letters that only look like one", () => {
  test.each([
    ["injekcija Injekcija INJEKCIJA", "инјекција Инјекција ИНЈЕКЦИЈА"],
    ["konjugacija, konjunktura, konjunktivitis", "конјугација, конјунктура, конјунктивитис"],
    ["vanjezički Tanjug Tanjugov", "ванјезички Танјуг Танјугов"],
    ["nadživeti nadživljavanje nenadživljen", "надживети надживљавање ненадживљен"],
    ["odžaliti, neodžaljen, odživeti", "оджалити, неоджаљен, одживети"],
    ["podžanr, predželudac", "поджанр, преджелудац"],
    // The same letters where they are one.
    ["nadžak, odžak, hodžalija", "наџак, оџак, хоџалија"],
    ["konjušar, panjevi, svinja", "коњушар, пањеви, свиња"],
  ])("%s becomes %s", (latin, cyrillic) => {
    expect(toCyrillic(latin)).toBe(cyrillic);
  });
});

describe("what stays as it is", () => {
  test.each([
    [
      "Još {{count}} dana, {{percent, number(maximumFractionDigits: 2)}} od 100",
      "Још {{count}} дана, {{percent, number(maximumFractionDigits: 2)}} од 100",
    ],
    ["Vidi $t(common:actions.save) ovde", "Види $t(common:actions.save) овде"],
    ['<a href="/help" title="a > b">Pomoć</a>', '<a href="/help" title="a > b">Помоћ</a>'],
    ["<0>Pravila</0> škole", "<0>Правила</0> школе"],
    ["a < b i c > d", "а < б и ц > д"],
    ["dan&nbsp;i&#x2a;noć", "дан&nbsp;и&#x2a;ноћ"],
    ["Naredba <code>content import</code> uvozi", "Наредба <code>content import</code> увози"],
    ["Pišite na ime@example.org.", "Пишите на ime@example.org."],
    ["na:<b>ime@example.org</b>", "на:<b>ime@example.org</b>"],
    ["Adresa https://example.org/moj-tekst, pa dalje", "Адреса https://example.org/moj-tekst, па даље"],
    ["(www.example.org)", "(www.example.org)"],
    ["sajt example.org.", "сајт example.org."],
    ["sajt⟦Common Ground⟧i mi", "сајтCommon Groundи ми"],
    ["PDF-a, QR kod, CSV, WCAG nivo AA", "PDF-а, QR код, CSV, WCAG ниво AA"],
    ["kad je JavaScript isključen", "кад је JavaScript искључен"],
    ["licenca CC BY-SA 4.0 važi", "лиценца CC BY-SA 4.0 важи"],
    ["glava II, XIV vek, I. deo", "глава II, XIV век, И. део"],
    ["nivo B1 ili C2", "ниво B1 или C2"],
    ["web, Word, Yahoo", "web, Word, Yahoo"],
    ["", ""],
  ])("%s becomes %s", (latin, cyrillic) => {
    expect(toCyrillic(latin)).toBe(cyrillic);
  });

  test("any placeholder, address or marked text, wherever it stands", () => {
    const word = fc.stringMatching(/^[a-z]{1,12}$/);
    const kept = fc.oneof(
      word.map((name) => `{{${name}}}`),
      word.map((name) => `$t(${name})`),
      word.map((name) => `<a href="/${name}">`),
      word.map((name) => `https://example.org/${name}`),
      word.map((name) => `${name}@example.org`),
    );
    fc.assert(
      fc.property(word, kept, word, (before, middle, after) => {
        expect(toCyrillic(`${before} ${middle} ${after}`)).toContain(` ${middle} `);
        expect(toCyrillic(`${before} ⟦${middle}⟧ ${after}`)).toContain(` ${middle} `);
      }),
    );
  });
});

const SERBIAN = "abvgdđežzijklmnoprstćufhcčšABVGDĐEŽZIJKLMNOPRSTĆUFHCČŠ".split("");

test("words of Serbian letters leave no Latin one behind", () => {
  const small = fc
    .array(fc.constantFrom(...SERBIAN), { minLength: 1, maxLength: 30 })
    .map((letters) => letters.join(""));
  fc.assert(
    fc.property(
      small.filter((text) => !/^[IVX]+$/.test(text) && !/^[A-Z]{2,5}$/.test(text)),
      (text) => {
        expect(toCyrillic(text)).toMatch(/^\p{Script=Cyrillic}+$/u);
      },
    ),
  );
});

test("a second time changes nothing", () => {
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom(...SERBIAN, " ", "-", ".", "1", "{{a}}", "<b>") }),
      (text) => {
        expect(toCyrillic(toCyrillic(text))).toBe(toCyrillic(text));
      },
    ),
  );
});
