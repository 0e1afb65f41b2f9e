import { createHash, randomBytes } from "node:crypto";
import type { PrismaClient } from "~/platform/generated/prisma/client.ts";
import type { Actor } from "~/shared/actor";

const DAY_MS = 86_400_000;

/** A session row at an instant, with its token: rotating it is part of what is tested. */
export async function sessionRow(prisma: PrismaClient, userId: string, now: Date): Promise<string> {
  const id = createHash("sha256").update(randomBytes(32)).digest("base64url");
  const end = new Date(now.getTime() + DAY_MS);
  await prisma.authSession.create({
    data: { id, userId, createdAt: now, expiresAt: end, absoluteExpiresAt: end, sudoAt: now },
    select: { id: true },
  });
  return id;
}

/** Somebody who gave the password in this session and nothing more. */
export function halfSignedIn(
  userId: string,
  sessionId: string,
  needs: "second-factor" | "set-up",
  sudoAt: Date | null,
): Actor {
  const reader = { locale: "en", timeZone: "Europe/Sarajevo" };
  return { kind: "half-signed-in", userId, sessionId, needs, sudoAt, ...reader };
}
