/** The steps from application to certificate, each a part of the one before, nearly. */
export const FUNNEL_STEPS = ["applied", "assessed", "offered", "accepted", "completed"] as const;
type FunnelStep = (typeof FUNNEL_STEPS)[number];

/** People at each step, over all countries. */
export function funnelTotal(
  rows: readonly Readonly<Record<FunnelStep, number>>[],
): Record<FunnelStep, number> {
  const total = { applied: 0, assessed: 0, offered: 0, accepted: 0, completed: 0 };
  for (const row of rows) for (const step of FUNNEL_STEPS) total[step] += row[step];
  return total;
}
