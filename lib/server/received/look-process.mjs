// A process for one file that came in from outside: bytes on standard input, the task as an argument. What a decoder does wrong ends
// here, and its memory goes back with it. It knows no key and no database.
import { register } from "tsx/esm/api";

register();
const { look } = await import("./look.ts");

const pieces = [];
for await (const piece of process.stdin) pieces.push(piece);
const { bytes, ...answer } = await look(JSON.parse(process.argv[2] ?? "{}"), Buffer.concat(pieces));
process.stdout.write(`${JSON.stringify(answer)}\n`);
if (bytes) process.stdout.write(bytes);
