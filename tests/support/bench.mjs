// `npm run bench`: prepares a fresh machine, then hands over to TypeScript.
import { prepare } from "../../lib/server/prepare.mjs";

await prepare();
const { runBench } = await import("../bench/run.ts");
process.exit(await runBench(process.argv.slice(2)));
