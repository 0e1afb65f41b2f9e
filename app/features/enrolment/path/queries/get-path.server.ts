import { isInstructor, may } from "~/features/identity";
import type { Context } from "~/platform/context.server";
import { type Actor, ownerScope, userIdOf } from "~/shared/actor";
import { evaluatePath, type ModuleStanding } from "../domain/evaluate-path";
import { ModuleLocked } from "../errors";
import { type CourseKey, type ReadPath, readPath, readPaths } from "./read-path.server";

/** Where the actor stands in a course with rules. */
export interface Path {
  readonly courseSlug: string;
  readonly courseTitle: string;
  /** Reads without a place in the course. */
  readonly isVisitor: boolean;
  readonly modules: readonly ModuleStanding[];
}

/** Whoever teaches or writes a course reads all of it, whatever its rules ask of learners. */
const readsEverything = (actor: Actor, courseId: string): boolean =>
  isInstructor(actor, courseId) || may(actor, "write-lessons", { courseId });

/** Where the actor stands with every module, in one statement; null for staff, and where a course has no rules. */
export async function getPath(ctx: Context, key: CourseKey): Promise<Path | null> {
  const found = await readPath(ctx, key, ownerScope(ctx.actor));
  if (!found || readsEverything(ctx.actor, found.courseId)) return null;
  const { courseSlug, courseTitle, isVisitor } = found;
  return { courseSlug, courseTitle, isVisitor, modules: evaluatePath(found) };
}

/** Where the actor stands with one module, by its slug or id; null where nothing is asked of them. */
export function moduleIn(path: Path | null, slugOrId: string): ModuleStanding | null {
  return path?.modules.find(({ slug, id }) => slug === slugOrId || id === slugOrId) ?? null;
}

/**
 * Lets through whoever a module is open to: for everything that serves, files or tests what stands in it.
 *
 * @param moduleId null for what belongs to the whole course, which is open to all of it.
 * @throws {ModuleLocked}
 */
export async function requireOpenModule(
  ctx: Context,
  { courseId, moduleId }: { courseId: string; moduleId: string | null },
): Promise<void> {
  const path = moduleId === null ? null : await readPath(ctx, { courseId }, ownerScope(ctx.actor));
  if (path && moduleId !== null) requireOpen(ctx.actor, path, moduleId);
}

/**
 * The modules that are closed to a person in all the courses they take, by id: for lists of what stands in modules, and
 * for what the product tells them. None of a course that the actor reads whole.
 */
export async function closedModules(ctx: Context, userId: string): Promise<string[]> {
  const paths = await readPaths(ctx, { takenBy: userId }, [userId]);
  // The product itself may read everything; whoever it tells may not.
  const isOwn = userIdOf(ctx.actor) === userId;
  return paths
    .filter(({ courseId }) => !(isOwn && readsEverything(ctx.actor, courseId)))
    .flatMap((path) => evaluatePath(path).filter(({ isOpen }) => !isOpen))
    .map(({ id }) => id);
}

/**
 * The same where the path was read already.
 *
 * @throws {ModuleLocked}
 */
export function requireOpen(actor: Actor, path: ReadPath, moduleId: string): void {
  if (readsEverything(actor, path.courseId)) return;
  const module = evaluatePath(path).find(({ id }) => id === moduleId);
  if (module && !module.isOpen) throw new ModuleLocked(module.number, module.title);
}
