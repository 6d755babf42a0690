// `npm run check:fuzz`: prepares a fresh machine, then hands over to TypeScript.
import { prepare } from "../../lib/server/prepare.mjs";

await prepare();
const { checkFuzz } = await import("../fuzz/check-fuzz.ts");
process.exit(await checkFuzz(process.argv.slice(2)));
