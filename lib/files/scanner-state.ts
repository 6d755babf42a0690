import { connect, type Socket } from "node:net";
import { localSocket } from "../primitives/local-socket";
import type { FileRefusal } from "./refusals";

/** Where clamd listens: "unix:/run/clamav/clamd.ctl", or "tcp:127.0.0.1:3310". Unset, nothing is scanned. */
const address = (): string | undefined => process.env.NGUON_CLAMD || undefined;

/** Milliseconds without a word from the scanner after which it counts as silent. */
const patience = 30_000;
/** Milliseconds for a whole file, and letters of an answer: whoever goes on beyond either is no scanner. */
const longest = 120_000;
const mostSaid = 4_096;
/** Bytes handed over at once. */
const slice = 64 * 1024;

/** The command INSTREAM of clamd: slices, each after its length, and a length of nothing at the end. */
const handOver = (socket: Socket, bytes: Buffer): void => {
  socket.write("zINSTREAM\0");
  for (let at = 0; at < bytes.length; at += slice) {
    const piece = bytes.subarray(at, at + slice);
    const length = Buffer.alloc(4);
    length.writeUInt32BE(piece.length);
    socket.write(length);
    socket.write(piece);
  }
  socket.write(Buffer.alloc(4));
};

const answerOf = (text: string, bytes: Buffer, silence: number): Promise<string> =>
  new Promise((resolve) => {
    const socket = connect(localSocket(text), () => handOver(socket, bytes));
    let answer = "";
    socket.setTimeout(silence, () => socket.destroy(new Error("silent")));
    const end = setTimeout(() => socket.destroy(new Error("no end")), longest);
    socket.on("data", (piece) => {
      answer += piece.toString("latin1");
      if (answer.includes("\0")) socket.end();
      else if (answer.length > mostSaid) socket.destroy();
    });
    // Whoever has heard enough may answer and hang up before all is sent: what was said counts.
    socket.on("error", () => undefined);
    socket.once("close", () => clearTimeout(end));
    socket.once("close", () => resolve(answer.replaceAll("\0", "").trim()));
  });

/**
 * Asks the virus scanner, where one is named. One that is named, and does not answer or not as it should, refuses everything.
 * @param silence milliseconds without a word after which it counts as silent
 */
export const scanRefusal = async (bytes: Buffer, silence = patience): Promise<FileRefusal | undefined> => {
  const text = address();
  if (text === undefined) return undefined;
  const answer = await answerOf(text, bytes, silence);
  if (answer === "stream: OK") return undefined;
  if (/^stream: .+ FOUND$/.test(answer)) return "scanner-found";
  if (/size limit exceeded/i.test(answer)) return "scanner-limit";
  return answer === "" ? "scanner-silent" : "scanner-unclear";
};
