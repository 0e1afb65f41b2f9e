import { data, type MetaFunction, redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { coursePath, LessonParams, lessonPath, modulePath } from "~/features/catalogue";
import { findLessonPage, getLessonPage, getPresentAddress } from "~/features/catalogue/index.server";
import { LessonPageView } from "~/features/catalogue/ui/lesson-page";
import { DiscussionLink } from "~/features/discussion/ui/discussion-link";
import { NoFields } from "~/features/enrolment";
import { completeLesson, getPath, moduleIn } from "~/features/enrolment/index.server";
import { LockedLesson } from "~/features/enrolment/ui/path/locked-lesson";
import { OutlineNote } from "~/features/enrolment/ui/path/outline-note";
import { RecommendedWorks } from "~/features/library/ui/recommended-works";
import { LessonNotesLink } from "~/features/reading/ui/lesson-notes-link";
import { LessonLanguage } from "~/features/translation";
import { findTranslatedLesson, type TranslatedLesson } from "~/features/translation/index.server";
import { LessonLanguagesChoice } from "~/features/translation/ui/lesson-languages";
import { TranslationNote } from "~/features/translation/ui/translation-note";
import { formAction, pageLoader } from "~/web/handlers.server";
import { withNotice } from "~/web/notices";
import { pageTitle } from "~/web/page-title";
import { anyone, signedIn } from "~/web/policy";
import { publicHead } from "~/web/public-head";
import { siteOrigin } from "~/web/site-origin.server";

interface Described {
  readonly lesson: Awaited<ReturnType<typeof getLessonPage>>;
  readonly languages: { readonly original: string; readonly tags: readonly string[] };
  readonly origin: string;
}

/** A lesson as others are told of it. */
function describeLesson({ lesson, languages: { original, tags }, origin }: Described) {
  const { courseSlug, moduleSlug, slug, number, title, language, minutes, outcomes, courseTitle } = lesson;
  const course = coursePath(courseSlug);
  const module = modulePath(courseSlug, moduleSlug);
  const pathIn = (lang: string) => lessonPath(courseSlug, moduleSlug, slug, lang === original ? null : lang);
  return {
    path: pathIn(language),
    languages: tags.length > 0 ? [original, ...tags].map((lang) => ({ lang, path: pathIn(lang) })) : [],
    title: `${number} ${title}`,
    description: `${courseTitle}: ${outcomes.join("; ")}.`,
    above: [
      { path: course, name: courseTitle },
      { path: module, name: lesson.moduleTitle },
    ],
    thing: {
      "@type": "LearningResource",
      name: title,
      inLanguage: language,
      timeRequired: `PT${minutes}M`,
      teaches: outcomes,
      isAccessibleForFree: true,
      learningResourceType: "lesson",
      isPartOf: { "@type": "Course", "@id": origin + course, name: courseTitle },
    },
  };
}

/** What of a lesson is another in another language. */
const wordsOf = ({ title, outcomes, contentNote, html }: TranslatedLesson) => ({
  title,
  outcomes,
  contentNote,
  html,
});

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  !data || "locked" in data ? pageTitle(data?.locked.title) : publicHead(data, describeLesson);

export const loader = pageLoader({
  policy: anyone,
  params: LessonParams,
  search: LessonLanguage,
  load: async ({ ctx, params, search, page: { locale } }) => {
    const [page, path] = await Promise.all([findLessonPage(ctx, params), getPath(ctx, params)]);
    const standing = moduleIn(path, params.moduleSlug);
    // Nothing of a closed lesson leaves the server, in whatever shape it is asked for.
    if (page && path && standing && !standing.isOpen)
      return data({ locked: { ...path, modules: [], standing, title: standing.title } }, 403);
    const closedNext = page?.next ? moduleIn(path, page.next.moduleSlug) : null;
    if (page) {
      const wanted = { tags: page.tags, asked: search.lang, locale };
      const { tags, translated } = await findTranslatedLesson(ctx, params, wanted);
      const isOther = translated !== null && translated.revisionId !== page.revisionId;
      // Who did not ask for another text than the one they have, as with a cohort, is not given one.
      const shown = isOther && !search.lang ? null : translated;
      return data({
        lesson: shown ? { ...page, ...wordsOf(shown), language: shown.tag } : page,
        languages: { original: page.language, tags },
        asked: search.lang,
        translation: shown && {
          stale: shown.stale,
          missing: shown.missing,
          staleSince: shown.staleSince,
          isOther,
        },
        origin: siteOrigin(),
        standing: standing && {
          standing,
          courseSlug: page.courseSlug,
          isVisitor: path?.isVisitor ?? false,
          closedNext: closedNext?.isOpen === false ? closedNext : null,
        },
      });
    }
    const { courseSlug, moduleSlug, lessonSlug } = await getPresentAddress(ctx, params);
    throw redirect(lessonPath(courseSlug, moduleSlug, lessonSlug), 301);
  },
});

/** "Mark as read and go on." */
export const action = formAction({
  policy: signedIn,
  params: LessonParams,
  schema: NoFields,
  act: async ({ ctx, params, request }) => {
    const { lessonId, next, courseSlug, moduleSlug } = await getLessonPage(ctx, params);
    await completeLesson(ctx, { lessonId });
    const asked = LessonLanguage.safeParse({ lang: new URL(request.url).searchParams.get("lang") }).data
      ?.lang;
    if (next) return redirect(lessonPath(courseSlug, next.moduleSlug, next.slug, asked));
    return redirect(withNotice(modulePath(courseSlug, moduleSlug), "enrolment.lessonRead"));
  },
});

export default function LessonRoute() {
  const page = useLoaderData<typeof loader>();
  if ("locked" in page) return <LockedLesson {...page.locked} />;
  const { lesson, standing, languages, asked, translation } = page;
  const { courseSlug, moduleSlug, slug: lessonSlug } = lesson;
  const path = lessonPath(courseSlug, moduleSlug, lessonSlug);
  return (
    <LessonPageView
      lesson={lesson}
      standing={standing && <OutlineNote {...standing} />}
      asked={asked}
      languages={<LessonLanguagesChoice {...languages} path={path} current={lesson.language} />}
      note={
        translation && (
          <TranslationNote
            lesson={translation}
            isOther={translation.isOther}
            original={lessonPath(courseSlug, moduleSlug, lessonSlug, languages.original)}
          />
        )
      }
    >
      <RecommendedWorks works={lesson.works} />
      {!lesson.isRetired && (
        <LessonNotesLink courseSlug={courseSlug} moduleSlug={moduleSlug} lessonSlug={lessonSlug} />
      )}
      {lesson.isEnrolled && !lesson.isRetired && (
        <DiscussionLink place={{ courseSlug, moduleSlug, lessonSlug }} />
      )}
    </LessonPageView>
  );
}
