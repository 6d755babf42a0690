// `npm start`: prepares a fresh machine, then hands over to TypeScript.
import { prepare } from "./prepare.mjs";

await prepare();
const { serve } = await import("./serve.ts");
await serve(process.argv.slice(2));
