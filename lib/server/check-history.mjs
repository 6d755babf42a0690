// `npm run check:ledger`: prepares a fresh machine, then hands over to TypeScript.
import { prepare } from "./prepare.mjs";

await prepare();
const { checkLedger } = await import("./check-history.ts");
process.exit(await checkLedger());
