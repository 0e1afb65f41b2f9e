import { lessonPath } from "~/features/catalogue";
import { OPEN_CIRCLE } from "./domain/circle";
import type { PlaceParams } from "./schema";

/** All that one takes part in. */
export const discussionsPath = "/learn/discussions";
/** What was reported. */
export const queuePath = "/teach/discussions";

/** The discussion under a lesson, or under a module; of one circle where it is named. */
export function placePath({ courseSlug, moduleSlug, lessonSlug }: PlaceParams, circle?: string): string {
  const place = lessonSlug
    ? lessonPath(courseSlug, moduleSlug, lessonSlug)
    : `/learn/${courseSlug}/${moduleSlug}`;
  return `${place}/discussion${circle ? `?circle=${circle}` : ""}`;
}

export const threadPath = (threadId: string): string => `${discussionsPath}/${threadId}`;
export const postPath = (postId: string): string => `${discussionsPath}/posts/${postId}`;
export const casePath = (postId: string): string => `${queuePath}/${postId}`;

/** How a circle is called in addresses. */
export const circleKey = (cohortSlug: string | null): string => cohortSlug ?? OPEN_CIRCLE;

export const POSTS_PER_PAGE = 20;

/** The page of a thread on which a post stands, its address, and the place on it. */
export const pageOfPost = (number: number): number => Math.ceil(number / POSTS_PER_PAGE);
export const postPagePath = (threadId: string, number: number): string =>
  `${threadPath(threadId)}?page=${pageOfPost(number)}`;
export const postAnchor = (number: number): string => `post-${number}`;
