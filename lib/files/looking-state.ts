import { type ChildProcess, spawn } from "node:child_process";
import { join } from "node:path";
import { type FileRefusal, isFileRefusal } from "./refusals";

/** A file as it is kept: a document whole, a picture made anew. */
export type LookedAt = Readonly<{ form: "pdf" | "docx" | "image"; bytes: Buffer } | { refusal: FileRefusal }>;
type Frame = Readonly<{ width: number; left: number; top: number }>;
/** A page of a paper, which is straightened, or a photograph of somebody, which is not. */
export type TakenAs = "page" | "photograph";
type Task = Readonly<{ do: "take"; as: TakenAs } | { do: "frame"; frame: Frame }>;

/** Processes at once, and milliseconds for one. */
const most = 2;
const patience = 20_000;

/** Milliseconds for which a process that is ready waits for a next file. */
const readiness = 30_000;

type Slots = { taken: number; waiting: (() => void)[]; ready: ChildProcess | undefined };
// Pages and routes are separate bundles of one process.
const kept = globalThis as { nguonLooking?: Slots };
const slots = (): Slots => {
  kept.nguonLooking ??= { taken: 0, waiting: [], ready: undefined };
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

const started = (): ChildProcess =>
  spawn(process.execPath, ["--max-old-space-size=256", program], {
    // Not the key, and not the way to the database.
    env: { NODE_ENV: process.env.NODE_ENV ?? "production" },
    stdio: ["pipe", "pipe", "ignore"],
  });

/** Whether this process waits for another before it ends: for one that only stands ready it does not. */
const hold = (child: ChildProcess, how: "ref" | "unref"): void => {
  for (const each of [child, child.stdin, child.stdout]) if (each && how in each) (each as ChildProcess)[how]();
};

/** Starts a process for the next file, unless one stands ready: while the file is still coming in. */
export const getReady = (): void => {
  const all = slots();
  if (all.ready) return;
  const child = started();
  all.ready = child;
  hold(child, "unref");
  const drop = () => {
    if (all.ready === child) all.ready = undefined;
  };
  child.once("close", drop).once("error", drop);
  setTimeout(() => {
    if (all.ready === child) child.kill("SIGKILL");
  }, readiness).unref();
};

/** A process to look at one file. */
const nextProcess = (): ChildProcess => {
  const all = slots();
  const child = all.ready ?? started();
  all.ready = undefined;
  hold(child, "ref");
  return child;
};

/** What a process says of bytes handed to it; null where it had to be ended, or ended itself. */
const answerOf = (task: Task, bytes: Uint8Array): Promise<Buffer | null> =>
  new Promise((resolve) => {
    const child = nextProcess();
    const late = setTimeout(() => child.kill("SIGKILL"), patience);
    const answer = (said: Buffer | null) => {
      clearTimeout(late);
      resolve(said);
    };
    const pieces: Buffer[] = [];
    child.stdout?.on("data", (piece: Buffer) => pieces.push(piece));
    child.once("error", () => answer(null));
    child.once("close", (code) => answer(code === 0 ? Buffer.concat(pieces) : null));
    // A process that ends early does not read to the end.
    child.stdin?.once("error", () => undefined);
    child.stdin?.write(`${JSON.stringify(task)}\n`);
    child.stdin?.end(bytes);
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
export const lookAt = (bytes: Buffer, as: TakenAs): Promise<LookedAt> => ask({ do: "take", as }, bytes);

/** A picture cut to 3 × 4. */
export const cropped = (bytes: Buffer, frame: Frame): Promise<LookedAt> => ask({ do: "frame", frame }, bytes);
