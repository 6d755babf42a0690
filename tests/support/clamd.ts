import type { AddressInfo } from "node:net";
import { createServer, type Server } from "node:net";

/** What is not to be let in, as the real scanner's test file. */
export const harmful = "X5O!P%@AP[4\\PZX54(P^)7CC)7}$EICAR-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*";

/** The bytes of an INSTREAM that is whole; undefined while it is not. */
const wholeStream = (received: Buffer): Buffer | undefined => {
  const command = Buffer.from("zINSTREAM\0");
  if (!received.subarray(0, command.length).equals(command)) return undefined;
  const slices: Buffer[] = [];
  for (let at = command.length; at + 4 <= received.length; ) {
    const length = received.readUInt32BE(at);
    if (length === 0) return Buffer.concat(slices);
    if (at + 4 + length > received.length) return undefined;
    slices.push(received.subarray(at + 4, at + 4 + length));
    at += 4 + length;
  }
  return undefined;
};

/** A server that speaks the protocol of clamd over TCP. @param says undefined to answer nothing and hang up */
export const startClamd = async (
  says: (bytes: Buffer) => string | undefined = (bytes) =>
    bytes.includes(harmful) ? "stream: Eicar-Test-Signature FOUND" : "stream: OK",
): Promise<Readonly<{ address: string; scanned: () => number; server: Server }>> => {
  let scanned = 0;
  const server = createServer((socket) => {
    let received: Buffer = Buffer.alloc(0);
    socket.on("error", () => undefined);
    socket.on("data", (piece) => {
      received = Buffer.concat([received, piece]);
      const bytes = wholeStream(received);
      if (!bytes) return;
      scanned += 1;
      const answer = says(bytes);
      if (answer === undefined) socket.destroy();
      else socket.end(`${answer}\0`);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return { address: `tcp:127.0.0.1:${(server.address() as AddressInfo).port}`, scanned: () => scanned, server };
};
