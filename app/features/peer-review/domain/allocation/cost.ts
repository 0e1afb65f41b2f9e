import type { AllocationState } from "./allocation-state";
import type { Problem } from "./problem";

/** Integer points against a pair or a whole allocation; the default weights of the engine. */
const WEIGHTS = {
  sameCountry: 120,
  metBefore: 80,
  metBeforeTheOtherWay: 40,
  readsAtB1: 30,
  readsAtB2: 10,
  secondFromOneCountryPerWork: 40,
  secondFromOneCountryPerReviewer: 15,
  eachReviewsTheOther: 150,
};

function topicMismatch(problem: Problem, reviewer: number, work: number): number {
  const { expertise } = problem.reviewers[reviewer]!;
  const topics = problem.works[work]!.topics ?? [];
  if (!expertise || topics.length === 0) return 0;
  const known = topics.reduce((sum, topic) => sum + (expertise[topic] ?? 0), 0);
  return 100 - Math.floor(known / topics.length);
}

function readingCost(problem: Problem, reviewer: number, work: number): number {
  const { language } = problem.works[work]!;
  const level = language ? problem.reviewers[reviewer]!.languages?.[language] : undefined;
  return level === 2 ? WEIGHTS.readsAtB1 : level === 3 ? WEIGHTS.readsAtB2 : 0;
}

/** What speaks against one pair, whatever the others are. */
export function pairCost(problem: Problem, reviewer: number, work: number): number {
  const { reviewers, metBefore } = problem;
  const country = reviewers[reviewer]!.country;
  let acquaintance = 0;
  let sameCountry = false;
  for (const author of problem.authors[work]!) {
    sameCountry ||= country != null && reviewers[author]!.country === country;
    if (metBefore.has(reviewer * reviewers.length + author)) acquaintance = WEIGHTS.metBefore;
    else if (metBefore.has(author * reviewers.length + reviewer))
      acquaintance = Math.max(acquaintance, WEIGHTS.metBeforeTheOtherWay);
  }
  return (
    topicMismatch(problem, reviewer, work) +
    readingCost(problem, reviewer, work) +
    (sameCountry ? WEIGHTS.sameCountry : 0) +
    acquaintance
  );
}

const repeats = (countries: readonly (string | null | undefined)[]) => {
  const told = countries.filter((country) => country != null);
  return told.length - new Set(told).size;
};

function reviewEachOther(state: AllocationState, reviewer: number, work: number): boolean {
  const { authors } = state.problem;
  return authors[work]!.some((author) =>
    [...state.worksOf[author]!].some((other) => authors[other]!.includes(reviewer)),
  );
}

/** What adding one pair would cost as things stand. */
export function addedCost(state: AllocationState, reviewer: number, work: number): number {
  const { problem } = state;
  const country = problem.reviewers[reviewer]!.country;
  const alike =
    country != null &&
    [...state.reviewersOf[work]!].some((other) => problem.reviewers[other]!.country === country);
  return (
    pairCost(problem, reviewer, work) +
    (alike ? WEIGHTS.secondFromOneCountryPerWork : 0) +
    (reviewEachOther(state, reviewer, work) ? WEIGHTS.eachReviewsTheOther : 0)
  );
}

/** The whole cost of an allocation. */
export function totalCost(state: AllocationState): number {
  const { problem } = state;
  const countryOf = (reviewer: number) => problem.reviewers[reviewer]!.country;
  const firstAuthorsCountry = (work: number) => {
    const author = problem.authors[work]![0];
    return author === undefined ? null : countryOf(author);
  };
  const edges = state.edges();
  const paired = edges.reduce((sum, [reviewer, work]) => sum + pairCost(problem, reviewer, work), 0);
  const mutual = edges.filter(([reviewer, work]) => reviewEachOther(state, reviewer, work)).length / 2;
  const perWork = state.reviewersOf.reduce((sum, all) => sum + repeats([...all].map(countryOf)), 0);
  const perReviewer = state.worksOf.reduce((sum, all) => sum + repeats([...all].map(firstAuthorsCountry)), 0);
  return (
    paired +
    WEIGHTS.secondFromOneCountryPerWork * perWork +
    WEIGHTS.secondFromOneCountryPerReviewer * perReviewer +
    WEIGHTS.eachReviewsTheOther * Math.ceil(mutual)
  );
}
