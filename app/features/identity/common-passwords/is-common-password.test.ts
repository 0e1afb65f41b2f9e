import { describe, expect, test } from "vitest";
import { isCommonPassword } from "./is-common-password";

describe("is among the first that are tried", () => {
  test.each([
    "password123",
    "P@ssw0rd2027!",
    "p4$$w0rd!!!!",
    "Passwort2026",
    "adm1n1strator",
    "4dm1n1str4t0r",
    "qwertyuiop",
    "qwertzuiop",
    "1qaz2wsx3edc",
    "asdfghjkl;'",
    "1q2w3e4r5t",
    "poiuytrewq",
    "љњертзуиоп",
    "1234567890",
    "0987654321",
    "065 123 4567",
    "01.01.1990.",
    "aaaaaaaaaa",
    "abcabcabcabc",
    "abababababab",
    "iloveyou2027",
    "ILoveYouForever!",
    "letmeinplease",
    "Summer-School-2027",
    "HumanSecurity1",
    "commonground",
    "Common Ground 2027",
    "correct horse battery staple",
    "lozinka123",
    "Лозинка12345",
    "ЛОЗИНКА!!!!!",
    "volimte123",
    "Волим те заувек",
    "Beograd1990",
    "сарајево1984",
    "CrvenaZvezda1945",
    "partizan1945",
    "Anđela1999!",
    "milosmilos",
    "Marija&Marko",
    "welcomewelcome",
    "monkeydragon",
    "passwordpasswordpassword",
  ])("%s", (password) => {
    expect(isCommonPassword(password)).toBe(true);
  });
});

describe("is not", () => {
  test.each([
    "a walk along the river",
    "long enough, and plain",
    "another long password",
    "a long sentence that only I know",
    "лозинка са размаком é",
    "троje pod orahom",
    "orah jede vevericu",
    "tRf9-kkPq2-zzW",
    "x9QdLm3vBt",
    "ledena kafa na terasi",
    "the summer school begins in july",
    "7f3a9c1e5b2d",
    "3141592653589793238462643383",
    "🜁🜂🜃🜄 four elements",
  ])("%s", (password) => {
    expect(isCommonPassword(password)).toBe(false);
  });
});

test("a list of thousands of passwords that are tried first would hold each common word with a year", () => {
  const words = ["dragon", "football", "sunshine", "princess", "superman", "nikola", "sarajevo", "jelena"];
  const years = Array.from({ length: 60 }, (_, at) => 1970 + at);
  for (const word of words)
    for (const year of years) expect(isCommonPassword(`${word}${year}`), `${word}${year}`).toBe(true);
});
