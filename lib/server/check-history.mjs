// `npm run check:ledger`: prepares the machine, then runs the TypeScript program.
import { prepare } from "./prepare.mjs";

await prepare();
const { checkHistories } = await import("./check-history.ts");
process.exit(await checkHistories());
