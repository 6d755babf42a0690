// `npm run check:machine`: prepares a fresh machine, then hands over to TypeScript.
import { prepare } from "../../lib/server/prepare.mjs";

await prepare();
const { checkMachine } = await import("../model/check-machine.ts");
process.exit(await checkMachine(process.argv.slice(2)));
