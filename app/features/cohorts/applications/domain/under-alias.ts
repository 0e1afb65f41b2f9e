interface Names {
  readonly name: string;
  readonly alias: string;
}

type Answers = Readonly<Record<string, string | null>>;

/** Shorter parts stand in other people's names and in plain words. */
const SHORTEST_PART = 3;
const LEFT_OUT = "…";

const literal = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");

/**
 * Answers as a protected person gave them: the questions about names say the alias, and where the name stands in
 * other words it goes. In the emergency contact every longer part of it goes: relatives often share one.
 */
export function underAlias(answers: Answers, { name, alias }: Names): Record<string, string | null> {
  const whole = new RegExp(name.trim().split(/\s+/).map(literal).join("\\s+"), "giu");
  const kept = Object.entries(answers).flatMap(([key, text]): [string, string | null][] => {
    if (key === "calledName") return [];
    if (key === "nameOnCertificate") return [[key, alias]];
    if (text === null) return [[key, null]];
    const without = text.replace(whole, () => alias);
    return [[key, key === "emergencyContact" ? withoutParts(without, name) : without]];
  });
  return Object.fromEntries(kept);
}

/** The text without the parts of a name, each as a word of its own. */
export function withoutParts(text: string, name: string): string {
  const parts = name.split(/\s+/).filter((part) => part.length >= SHORTEST_PART);
  if (parts.length === 0) return text;
  const anyPart = new RegExp(`(?<!\\p{L})(?:${parts.map(literal).join("|")})(?!\\p{L})`, "giu");
  return text.replace(anyPart, LEFT_OUT);
}
