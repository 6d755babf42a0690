// `npm run check:upgrade`: prepares a fresh machine, then hands over to TypeScript.
import { prepare } from "../../lib/server/prepare.mjs";

await prepare();
const { checkUpgrade } = await import("./check-upgrade.ts");
process.exit(await checkUpgrade(process.argv.slice(2)));
