/** Answers that were on their way when the time ended still count: networks are slow, and clocks differ. */
export const GRACE_SECONDS = 30;

/** Whether nothing more can be saved or handed in. An attempt without an end never closes by itself. */
export function isOver(endsAt: Date | null, now: Date): boolean {
  return endsAt !== null && now.getTime() > endsAt.getTime() + GRACE_SECONDS * 1_000;
}

/** Whole seconds that are left, the begun one included; zero once the time is over. */
export function secondsLeft(endsAt: Date, now: Date): number {
  return Math.max(0, Math.ceil((endsAt.getTime() - now.getTime()) / 1_000));
}

/** Whole minutes of so many seconds, the begun one included: what a person is told. */
export const inMinutes = (seconds: number): number => Math.ceil(seconds / 60);
