import { startWorkers } from "./main";

await startWorkers();
