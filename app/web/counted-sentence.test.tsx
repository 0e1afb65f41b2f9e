import { renderToString } from "react-dom/server";
import { I18nextProvider } from "react-i18next";
import { expect, test } from "vitest";
import { i18nFor } from "~/platform/i18n/i18n.server";
import type { CountedSentence } from "~/ui/counted";
import { LiveCount } from "~/ui/live-count";
import { useCountedSentence } from "./counted-sentence";

function say(locale: string, key: string, values: Record<string, number> & { count: number }) {
  let said: CountedSentence | undefined;
  function Probe() {
    said = useCountedSentence()(key, values);
    return <LiveCount fieldId={["a", "b"]} unit="words" sentence={said} />;
  }
  const html = renderToString(
    <I18nextProvider i18n={i18nFor(locale)}>
      <Probe />
    </I18nextProvider>,
  );
  return { ...said, html };
}

test("a sentence is said for the number, and once in every plural form with the number's place left open", () => {
  const { text, forms, html } = say("en", "cohorts:form.words", { count: 1, maximum: 200 });
  expect(text).toBe("1 word of at most 200");
  expect(forms).toEqual({
    one: "{{count}} word of at most 200",
    other: "{{count}} words of at most 200",
  });
  expect(html).toContain('data-count-for="a b" data-count-unit="words" data-one="{{count}} word of');
});

test("a form of its own for nothing is given too", () => {
  const { forms } = say("en", "quizzes:attempt.timeLeft", { count: 18 });
  expect(forms?.zero).toBe("Less than a minute left");
  expect(forms?.one).toBe("One minute left");
});

test.each(["sr-Latn", "sr-Cyrl"])("%s has its three forms, each with the number's place", (locale) => {
  const { text, forms } = say(locale, "cohorts:form.words", { count: 3, maximum: 200 });
  expect(Object.keys(forms ?? {}).sort()).toEqual(["few", "one", "other"]);
  for (const sentence of Object.values(forms ?? {})) expect(sentence).toContain("{{count}}");
  expect(text).toBe(forms?.few?.replace("{{count}}", "3"));
});
