import { createServer, connect as dial, type Server, type Socket } from "node:net";

/** Finds the statements in the bytes a PostgreSQL client sends, which arrive in pieces. */
const statementReader = (onStatement: (sql: string) => void) => {
  const texts = new Map<string, string>();
  let held = Buffer.alloc(0);
  let greeted = false;
  let bound = "";
  const word = (body: Buffer, from: number): [text: string, next: number] => {
    const end = body.indexOf(0, from);
    return [body.toString("utf8", from, end), end + 1];
  };
  const read = (kind: string, body: Buffer) => {
    if (kind === "Q") onStatement(word(body, 0)[0]);
    if (kind === "P") {
      const [name, next] = word(body, 0);
      texts.set(name, word(body, next)[0]);
    }
    if (kind === "B") bound = word(body, word(body, 0)[1])[0];
    if (kind === "E") onStatement(texts.get(bound) ?? "");
  };
  return (piece: Buffer) => {
    held = Buffer.concat([held, piece]);
    // The first message (startup) has a length but no type byte.
    while (held.length >= 5) {
      const head = greeted ? 1 : 0;
      const end = head + held.readUInt32BE(head);
      if (held.length < end) return;
      if (greeted) read(String.fromCharCode(held[0] ?? 0), held.subarray(5, end));
      greeted = true;
      held = held.subarray(end);
    }
  };
};

export type Relay = Readonly<{ url: string; statements: string[]; close: () => void }>;

/** Starts a TCP relay in front of PostgreSQL that records every statement except BEGIN, COMMIT and ROLLBACK. */
export const startRelay = async (url: string): Promise<Relay> => {
  const { hostname, port } = new URL(url);
  const statements: string[] = [];
  const open = new Set<Socket>();
  const server: Server = createServer((client) => {
    const target = dial(Number(port), hostname);
    const read = statementReader((sql) => {
      if (!/^\s*(BEGIN|COMMIT|ROLLBACK)/i.test(sql)) statements.push(sql);
    });
    client.on("data", read);
    for (const [one, other] of [
      [client, target],
      [target, client],
    ] as const) {
      open.add(one);
      one.pipe(other);
      one.on("error", () => other.destroy());
      one.on("close", () => {
        open.delete(one);
        other.destroy();
      });
    }
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const place = server.address();
  if (place === null || typeof place === "string") throw new Error("The relay has no port.");
  const front = new URL(url);
  front.port = String(place.port);
  const close = () => {
    server.close();
    for (const socket of open) socket.destroy();
  };
  return { url: front.href, statements, close };
};
