import { connect } from "node:net";

/** A request as bytes: nothing is checked, so that it may be as wrong as anybody can make it. */
export type Wire = Readonly<{
  method: string;
  target: string;
  headers: readonly (readonly [name: string, value: string | Buffer])[];
  body: Buffer;
}>;

const bytesOf = ({ method, target, headers, body }: Wire): Buffer =>
  Buffer.concat([
    Buffer.from(`${method} ${target} HTTP/1.1\r\n`, "latin1"),
    ...headers.flatMap(([name, value]) => [
      Buffer.from(`${name}: `, "latin1"),
      Buffer.from(value),
      Buffer.from("\r\n"),
    ]),
    Buffer.from("\r\n"),
    body,
  ]);

/** How long an answer may take, in milliseconds; a request whose body never comes is left after that. */
const patience = 10_000;

/** Sends the bytes on a connection of their own. @returns the status, or null when there was no answer */
export const sendWire = (port: number, wire: Wire): Promise<number | null> =>
  new Promise((resolve) => {
    let head = "";
    const socket = connect(port, "127.0.0.1", () => socket.write(bytesOf(wire)));
    const done = () => {
      socket.destroy();
      // An interim answer, "100 Continue", comes before the real one.
      const status = /HTTP\/1\.1 ([2-5]\d\d)/.exec(head)?.[1];
      resolve(status ? Number(status) : null);
    };
    socket.setTimeout(patience, done);
    socket.on("data", (data) => {
      head = (head + data.toString("latin1")).slice(0, 4_096);
    });
    socket.once("end", done);
    socket.once("close", done);
    socket.once("error", done);
  });
