import { describe, expect, test } from "vitest";
import { namesMatch } from "./name-match";

describe("a typed name against the printed one", () => {
  test.each([
    ["the same", "Amra Hodžić", "Amra Hodžić"],
    ["other case", "Amra Hodžić", "AMRA HODŽIĆ"],
    ["without marks", "Amra Hodžić", "amra hodzic"],
    ["marks as separate signs", "Amra Hodžić", "Amra Hodžić".normalize("NFD")],
    ["more and other spaces", "Amra Hodžić", "  Amra\u00A0 Hodžić "],
    ["đ as dj", "Đorđe Đurđević", "Djordje Djurdjevic"],
    ["đ as d", "Đorđe Đurđević", "Dorde Durdevic"],
    ["Serbian Cyrillic for Latin", "Đorđe Živković", "Ђорђе Живковић"],
    ["Latin for Serbian Cyrillic", "Љиљана Њежић", "Ljiljana Nježić"],
    ["Џ as Dž and Dz", "Џафер Џумхур", "Dzafer Džumhur"],
    ["Macedonian", "Ѓорѓи Ќосев", "Gjorgji Kjosev"],
    ["Bulgarian by its own rules", "Живко Щерев", "Zhivko Shterev"],
    ["Bulgarian й, ю, я", "Юлия Андрейчин", "Yulia Andreychin"],
    ["Turkish dotless i", "Işıl Yıldız", "ISIL YILDIZ"],
    ["Turkish dotted capital", "İbrahim Çağrı", "ibrahim cagri"],
    ["Albanian", "Çlirim Gjergji", "clirim gjergji"],
    ["Greek in Latin letters", "Παρασκευή Αθανασίου", "Παρασκευη ΑΘΑΝΑΣΙΟΥ"],
    ["Greek ou", "Μαρία Παπαδοπούλου", "Maria Papadopoulou"],
    ["hyphen or space", "Ana Hadžihasanović-Kos", "Ana Hadžihasanović Kos"],
    ["kinds of apostrophe", "Nora O’Brien", "Nora O'Brien"],
    ["hidden direction signs", "Ana Kos", "\u202EAna Kos\u202C"],
    ["a script that is not folded", "ანა კოსი", "ანა კოსი"],
    ["signs only, typed as they stand", "🌻🌻", "🌻🌻"],
  ])("matches: %s", (_, printed, typed) => expect(namesMatch(printed, typed)).toBe(true));

  test.each([
    ["another person", "Amra Hodžić", "Selma Hodžić"],
    ["part of the name", "Amra Hodžić", "Amra"],
    ["a name more", "Amra Hodžić", "Amra Lejla Hodžić"],
    ["other order", "Amra Hodžić", "Hodžić Amra"],
    ["nothing", "Amra Hodžić", " "],
    ["punctuation only", "Amra Hodžić", "---"],
    ["a pattern", "Amra Hodžić", ".*"],
    ["a wildcard", "Amra Hodžić", "%"],
    ["nothing against signs", "🌻🌻", ""],
    ["other signs", "🌻🌻", "🌹🌹"],
  ])("does not match: %s", (_, printed, typed) => expect(namesMatch(printed, typed)).toBe(false));
});
