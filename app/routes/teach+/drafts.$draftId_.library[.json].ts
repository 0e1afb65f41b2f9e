import { DraftParams, TakeSourceForm, WorkSearch } from "~/features/authoring";
import { findLibraryWorks, takeSource } from "~/features/authoring/index.server";
import { jsonAction, resourceLoader } from "~/web/handlers.server";
import { authors } from "~/web/policy";

/** Works of the library for the editor's list of sources, best first. Answers `{works: [{slug, label, key}]}`. */
export const loader = resourceLoader({
  policy: authors,
  params: DraftParams,
  search: WorkSearch,
  respond: async ({ ctx, params, search, page: { locale } }) => {
    const { works } = await findLibraryWorks(ctx, { ...params, ...search, locale });
    return Response.json({ works }, { headers: { "Cache-Control": "no-store" } });
  },
});

/** Takes one of them among the sources of the course. Answers `{key}`. */
export const action = jsonAction({
  policy: authors,
  params: DraftParams,
  schema: TakeSourceForm,
  act: ({ ctx, params, form }) => takeSource(ctx, { ...params, ...form }),
});
