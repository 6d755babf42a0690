import { connect, type Socket } from "node:net";
import { localSocket } from "../primitives/local-socket";
import type { FileRefusal } from "./refusals";

/** Where clamd listens: "unix:/run/clamav/clamd.ctl", or "tcp:127.0.0.1:3310". Unset, nothing is scanned. */
const address = (): string | undefined => process.env.NGUON_CLAMD || undefined;

/** Milliseconds without a word from the scanner after which it counts as silent. */
const patience = 30_000;
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

const answerOf = (text: string, bytes: Buffer): Promise<string> =>
  new Promise((resolve, reject) => {
    const socket = connect(localSocket(text), () => handOver(socket, bytes));
    let answer = "";
    socket.setTimeout(patience, () => socket.destroy(new Error("silent")));
    socket.on("data", (piece) => {
      answer += piece.toString("latin1");
      if (answer.includes("\0")) socket.end();
    });
    socket.once("error", reject);
    socket.once("close", () => resolve(answer.replaceAll("\0", "").trim()));
  });

/** Asks the virus scanner, where one is named. A scanner that is named and does not answer refuses everything. */
export const scanRefusal = async (bytes: Buffer): Promise<FileRefusal | undefined> => {
  const text = address();
  if (text === undefined) return undefined;
  const answer = await answerOf(text, bytes).catch(() => "");
  if (answer === "stream: OK") return undefined;
  return /^stream: .+ FOUND$/.test(answer) ? "scanner-found" : "scanner-silent";
};
