// `npm run check:crash`: prepares a fresh machine, then hands over to TypeScript.
import { prepare } from "../../lib/server/prepare.mjs";

await prepare();
const { checkCrash } = await import("../crash/check-crash.ts");
process.exit(await checkCrash(process.argv.slice(2)));
