// `npm start`: prepares the machine, then runs the TypeScript program.
import { prepare } from "./prepare.mjs";

await prepare();
const { serve } = await import("./serve.ts");
await serve(process.argv.slice(2));
