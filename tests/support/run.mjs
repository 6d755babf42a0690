// `npm test`: prepares a fresh machine, then hands over to TypeScript.
import { prepare } from "../../lib/server/prepare.mjs";

await prepare();
const { runTests } = await import("./run.ts");
process.exit(await runTests(process.argv.slice(2)));
