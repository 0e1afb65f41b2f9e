import type { Actor } from "~/shared/actor";

/** How long an answer may be kept: what anybody may have, by strangers alone; browsers of people keep nothing. */
export const keptByStrangers = ({ kind }: Pick<Actor, "kind">, how: string): string =>
  kind === "anonymous" ? how : "no-store";
