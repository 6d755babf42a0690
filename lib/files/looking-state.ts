import { spawn } from "node:child_process";
import { join } from "node:path";
import { type FileRefusal, isFileRefusal } from "./refusals";

/** A file as it is kept: a document whole, a picture made anew. */
export type LookedAt = Readonly<{ form: "pdf" | "docx" | "image"; bytes: Buffer } | { refusal: FileRefusal }>;
type Frame = Readonly<{ width: number; left: number; top: number }>;
type Task = Readonly<{ do: "take" } | { do: "frame"; frame: Frame }>;

/** Processes at once, and milliseconds for one. */
const most = 2;
const patience = 20_000;

type Slots = { taken: number; waiting: (() => void)[] };
// Pages and routes are separate bundles of one process.
const kept = globalThis as { nguonLooking?: Slots };
const slots = (): Slots => {
  kept.nguonLooking ??= { taken: 0, waiting: [] };
  return kept.nguonLooking;
};

const inTurn = async <Result>(run: () => Promise<Result>): Promise<Result> => {
  const all = slots();
  if (all.taken >= most) await new Promise<void>((goOn) => all.waiting.push(goOn));
  all.taken += 1;
  try {
    return await run();
  } finally {
    all.taken -= 1;
    all.waiting.shift()?.();
  }
};

const program = join(process.cwd(), "lib", "server", "received", "look-process.mjs");

/** What a process says of bytes handed to it; null where it had to be ended, or ended itself. */
const answerOf = (task: Task, bytes: Uint8Array): Promise<Buffer | null> =>
  new Promise((resolve) => {
    const child = spawn(process.execPath, ["--max-old-space-size=256", program, JSON.stringify(task)], {
      // Not the key, and not the way to the database.
      env: { NODE_ENV: process.env.NODE_ENV ?? "production" },
      stdio: ["pipe", "pipe", "ignore"],
      timeout: patience,
      killSignal: "SIGKILL",
    });
    const pieces: Buffer[] = [];
    child.stdout.on("data", (piece: Buffer) => pieces.push(piece));
    child.once("error", () => resolve(null));
    child.once("close", (code) => resolve(code === 0 ? Buffer.concat(pieces) : null));
    // A process that ends early does not read to the end.
    child.stdin.once("error", () => undefined);
    child.stdin.end(bytes);
  });

const ask = async (task: Task, bytes: Buffer): Promise<LookedAt> => {
  const answer = await inTurn(() => answerOf(task, bytes));
  const end = answer?.indexOf("\n") ?? -1;
  if (!answer || end < 0) return { refusal: "file-too-slow" };
  const { form, refusal } = JSON.parse(answer.subarray(0, end).toString("utf8")) as Record<string, string>;
  if (refusal !== undefined) return { refusal: isFileRefusal(refusal) ? refusal : "file-damaged" };
  return form === "image" ? { form, bytes: answer.subarray(end + 1) } : { form: form === "pdf" ? form : "docx", bytes };
};

/** What a file that came in is, and what is kept of it, or why it is not taken. */
export const lookAt = (bytes: Buffer): Promise<LookedAt> => ask({ do: "take" }, bytes);

/** A picture cut to 3 × 4. */
export const cropped = (bytes: Buffer, frame: Frame): Promise<LookedAt> => ask({ do: "frame", frame }, bytes);
