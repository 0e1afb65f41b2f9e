import { startWeb } from "./start-web.server";

await startWeb();
