import { defineConfig } from "prisma/config";

/** For `prisma generate`, `validate` and `format`. Migrations go through `npm run db:diff` and the site itself. */
export default defineConfig({
  schema: "prisma",
  migrations: { path: "prisma/migrations" },
});
