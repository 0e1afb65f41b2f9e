import { type MetaFunction, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { CourseFilesPath, MAX_UPLOAD_BYTES } from "~/features/media";
import { getCourseOfFiles, listCourseFiles, uploadCourseFile } from "~/features/media/index.server";
import { CourseFilesTable } from "~/features/media/ui/course-files-table";
import { UploadForm } from "~/features/media/ui/upload-form";
import { translator } from "~/platform/i18n/i18n.server";
import { Crumbs } from "~/ui/crumbs";
import { Main } from "~/ui/main";
import { PageHead } from "~/ui/page-head";
import { Section } from "~/ui/section";
import { pageLoader } from "~/web/handlers.server";
import { withNotice } from "~/web/notices";
import { pageTitle } from "~/web/page-title";
import { authors } from "~/web/policy";
import { useTranslation } from "~/web/translation";
import { uploadAction } from "~/web/upload-action.server";

export const loader = pageLoader({
  policy: authors,
  params: CourseFilesPath,
  load: async ({ ctx, params, page }) => ({
    heading: translator(page.locale)("media:title"),
    ...params,
    ...(await listCourseFiles(ctx, params)),
  }),
});

export const action = uploadAction({
  policy: authors,
  params: CourseFilesPath,
  maxBytes: MAX_UPLOAD_BYTES,
  place: ({ ctx, params }) => getCourseOfFiles(ctx, params),
  act: async ({ ctx, params, place: { courseId }, upload }) => {
    const { problems } = await uploadCourseFile(ctx, { courseId, upload });
    const notice = problems.includes("small") ? "media.small" : "media.added";
    return redirect(withNotice(`/teach/courses/${params.courseSlug}/files`, notice));
  },
});

export const meta: MetaFunction<typeof loader> = ({ data }) => pageTitle(data?.heading);

export default function CourseFilesRoute() {
  const { t } = useTranslation(["media", "common"]);
  const { heading, title, courseSlug, files, isCut, keptBytes, quotaBytes } = useLoaderData<typeof loader>();
  const lastResult = useActionData<typeof action>()?.lastResult;
  const crumbs = [{ href: `/courses/${courseSlug}`, label: title }, { label: heading }];
  const megabytes = (bytes: number) => Math.round(bytes / 1024 ** 2);
  return (
    <Main>
      <PageHead
        title={heading}
        lead={t("lead")}
        crumbs={<Crumbs label={t("common:nav.breadcrumbs")} items={crumbs} />}
      />
      <Section first heading={t("add.heading")}>
        <div className="stack">
          <UploadForm lastResult={lastResult} />
          <p className="small muted">
            {t("kept", { kept: megabytes(keptBytes), quota: megabytes(quotaBytes) })}
          </p>
        </div>
      </Section>
      <Section heading={t("list.heading")} intro={isCut ? t("list.cut") : undefined}>
        <CourseFilesTable files={files} />
      </Section>
    </Main>
  );
}
