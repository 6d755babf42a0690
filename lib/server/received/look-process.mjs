// A process for one file that came in from outside: on standard input a line with the task, then the bytes. What a decoder does wrong
// ends here, and its memory goes back with it. It knows no key and no database.
import { register } from "tsx/esm/api";

register();
const { look, prepare } = await import("./look.ts");
prepare();

const pieces = [];
for await (const piece of process.stdin) pieces.push(piece);
const received = Buffer.concat(pieces);
const end = received.indexOf("\n");
// Ended before it was given anything.
if (end >= 0) {
  const { bytes, ...answer } = await look(
    JSON.parse(received.subarray(0, end).toString("utf8")),
    received.subarray(end + 1),
  );
  process.stdout.write(`${JSON.stringify(answer)}\n`);
  if (bytes) process.stdout.write(bytes);
}
