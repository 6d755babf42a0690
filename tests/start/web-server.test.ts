import { type IncomingMessage, request, type Server, type ServerResponse } from "node:http";
import { type AddressInfo, connect } from "node:net";
import { afterEach, describe, expect, test } from "vitest";
import { noteBusy, noteReached } from "../../lib/primitives/answer-state";
import { bodyLimitOf, refusedStatus } from "../../lib/server/web/request-checks";
import { proxiesOf, senderOf } from "../../lib/server/web/sender";
import { createWebServer, drain, type Handler } from "../../lib/server/web/web-server";

const servers: Server[] = [];
afterEach(() => {
  for (const server of servers.splice(0)) server.closeAllConnections();
});

type Settings = Readonly<{ publicAddress?: string; proxies?: string }>;

/** Serves with a handler. @returns the port and the server */
const serve = async (handle: Handler, { publicAddress = "http://localhost", proxies = "" }: Settings = {}) => {
  const server = createWebServer({ publicAddress, proxies: proxiesOf(proxies), handle });
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return { server, port: (server.address() as AddressInfo).port };
};

type Sent = Readonly<{ method?: string; path?: string; headers?: Record<string, string>; body?: readonly Buffer[] }>;
type Answered = Readonly<{ status: number; headers: IncomingMessage["headers"]; text: string }>;

/** Sends a request; a body goes in chunks, without its length, unless a header states it. */
const ask = (port: number, { body = [], ...sent }: Sent): Promise<Answered> =>
  new Promise((resolve, reject) => {
    const asked = request({ host: "127.0.0.1", port, agent: false, ...sent }, async (response) => {
      let text = "";
      for await (const chunk of response) text += chunk;
      resolve({ status: response.statusCode ?? 0, headers: response.headers, text });
    });
    asked.once("error", reject);
    for (const chunk of body) asked.write(chunk);
    asked.end();
  });

const bare = (port: number, text: string): Promise<string> =>
  new Promise((resolve) => {
    let answer = "";
    const socket = connect(port, "127.0.0.1", () => socket.write(text));
    socket.on("data", (data) => {
      answer += data;
    });
    socket.once("close", () => resolve(answer.split("\r\n")[0] ?? ""));
  });

const answerWith =
  (status: number, learn: () => void = () => undefined): Handler =>
  async (asked, response) => {
    for await (const _ of asked);
    learn();
    response.statusCode = status;
    response.end("app");
  };
const echo =
  (seen: (asked: IncomingMessage) => void): Handler =>
  async (asked, response: ServerResponse) => {
    seen(asked);
    response.end("app");
  };

const kilobytes = (count: number): Buffer[] => Array.from({ length: count }, () => Buffer.alloc(1024, "a"));
const form = { "content-type": "application/x-www-form-urlencoded" };

describe("a body", () => {
  test("that is longer than a sign-in, or than a form, is answered 413 though its length is not stated", async () => {
    const { port } = await serve(answerWith(200));
    const signIn = { method: "POST", path: "/api/auth/callback/credentials", headers: form };
    expect((await ask(port, { ...signIn, body: kilobytes(16) })).status).toBe(200);
    const tooLong = await ask(port, { ...signIn, body: kilobytes(17) });
    expect([tooLong.status, tooLong.text]).toEqual([413, expect.stringContaining("quá lớn")]);
    const page = { method: "POST", path: "/people/new", headers: form };
    expect((await ask(port, { ...page, body: kilobytes(4096) })).status).toBe(200);
    expect((await ask(port, { ...page, body: kilobytes(4097) })).status).toBe(413);
  });

  test("with files may be larger, and is cut off at its own limit", async () => {
    let got = 0;
    const { port } = await serve(async (asked, response) => {
      for await (const chunk of asked) got += chunk.length;
      response.end("app");
    });
    const megabytes = (count: number) => Array.from({ length: count }, () => Buffer.alloc(1024 * 1024));
    const files = { method: "POST", headers: { "content-type": "multipart/form-data; boundary=x" } };
    const sent = (path: string, count: number) => ask(port, { ...files, path, body: megabytes(count) });
    expect((await sent("/api/files/a/application", 30)).status).toBe(200);
    expect(got).toBe(30 * 1024 * 1024);
    expect((await sent("/api/files/a/application", 110)).status).toBe(413);
    expect((await sent("/people/new", 5)).status).toBe(413);
    expect(got).toBeLessThan(150 * 1024 * 1024);
  });

  test("of three hundred megabytes is counted while it comes in and takes no memory of its size", async () => {
    let got = 0;
    const { port } = await serve(async (asked) => {
      for await (const chunk of asked) got += chunk.length;
    });
    const before = process.memoryUsage().arrayBuffers;
    const megabyte = Buffer.alloc(1024 * 1024);
    const sent = { method: "POST", path: "/api/auth/callback/credentials", headers: form };
    expect((await ask(port, { ...sent, body: Array.from({ length: 300 }, () => megabyte) })).status).toBe(413);
    expect(got).toBeLessThanOrEqual(bodyLimitOf({ method: "POST", url: "/api/auth/x" }));
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(100 * 1024 * 1024);
  });

  test("whose length is stated is refused before it is read, and a request to read has none", async () => {
    const { port } = await serve(answerWith(200));
    const stated = (method: string, length: number) =>
      ask(port, { method, path: "/", headers: { ...form, "content-length": String(length) }, body: [] }).catch(
        () => undefined,
      );
    const long = await bare(
      port,
      "POST /api/auth/x HTTP/1.1\r\nHost: a\r\nContent-Length: 16385\r\nConnection: close\r\n\r\n",
    );
    expect(long).toContain("413");
    expect(await bare(port, "GET / HTTP/1.1\r\nHost: a\r\nContent-Length: 1\r\nConnection: close\r\n\r\nx")).toContain(
      "413",
    );
    expect((await stated("POST", 0))?.status).toBe(200);
  });
});

describe("a request that no page answers", () => {
  test("gets 4xx: other methods, unreadable addresses and names, forms without parts, broken HTTP", async () => {
    const { port } = await serve(answerWith(500));
    const statuses = async (...sent: Sent[]) => Promise.all(sent.map(async (each) => (await ask(port, each)).status));
    expect(await statuses({ method: "TRACE" }, { method: "PUT" }, { method: "PROPFIND" })).toEqual([405, 405, 405]);
    expect((await ask(port, { method: "DELETE" })).headers.allow).toBe("GET, HEAD, POST");
    expect(await statuses({ path: "/%E0%A4%A" }, { path: "/api/%ZZ" }, { path: "/%00" })).toEqual([400, 400, 400]);
    expect(await statuses({ headers: { host: "a b" } })).toEqual([400]);
    const parts = { method: "POST", headers: { "content-type": "multipart/form-data" } };
    expect(await statuses(parts)).toEqual([400]);
    expect(await bare(port, "nonsense\r\n\r\n")).toContain("400");
    expect(await bare(port, `GET / HTTP/1.1\r\nHost: a\r\nX: ${"a".repeat(40_000)}\r\n\r\n`)).toContain("431");
    expect(await bare(port, "CONNECT a:80 HTTP/1.1\r\nHost: a\r\n\r\n")).toContain("405");
  });

  test("gets 403 when its form comes from another site, and is served from ours by every name", async () => {
    const { port } = await serve(answerWith(200), { publicAddress: "https://nguon.example" });
    const from = async (origin: string) =>
      (await ask(port, { method: "POST", headers: { ...form, host: "10.0.0.7:3000", origin } })).status;
    expect(await from("https://evil.example")).toBe(403);
    expect(await from("null")).toBe(403);
    expect(await from("http://10.0.0.7")).toBe(403);
    expect(await from("http://10.0.0.7:3000")).toBe(200);
    expect(await from("https://nguon.example")).toBe(200);
  });
});

describe("an answer", () => {
  test("of 500 to a request that our code never got is 400; one of ours stays 500", async () => {
    const post = { method: "POST", headers: form };
    for (const sent of [post, {}]) {
      expect((await ask((await serve(answerWith(500))).port, sent)).status).toBe(400);
      expect((await ask((await serve(answerWith(500, noteReached))).port, sent)).status).toBe(500);
    }
  });

  test("while the database cannot serve in time is 503 and says when to try again", async () => {
    const { port } = await serve(answerWith(500, noteBusy));
    const page = await ask(port, {});
    expect([page.status, page.headers["retry-after"]]).toEqual([503, "5"]);
    // A form comes back with what was typed; its status says that nothing is certain.
    const { port: other } = await serve(answerWith(200, noteBusy));
    expect((await ask(other, { method: "POST", headers: form })).status).toBe(503);
    expect((await ask(other, {})).status).toBe(200);
  });

  test("demands https of the browser where the public address has it, decided when it is answered", async () => {
    const header = async (publicAddress: string) =>
      (await ask((await serve(answerWith(200), { publicAddress })).port, {})).headers["strict-transport-security"];
    expect(await header("https://nguon.example")).toBe("max-age=31536000");
    expect(await header("http://nguon.example")).toBeUndefined();
  });
});

describe("what a request says of its sender", () => {
  const told = async (settings: Settings, headers: Record<string, string>) => {
    let seen: IncomingMessage["headers"] = {};
    const { port } = await serve(
      echo((asked) => {
        seen = { ...asked.headers };
      }),
      settings,
    );
    await ask(port, { headers: { host: "here", ...headers } });
    const { "x-forwarded-for": address, "x-forwarded-host": host, "x-forwarded-proto": protocol } = seen;
    return [address, host, protocol];
  };
  const claimed = { "x-forwarded-for": "203.0.113.9", "x-forwarded-host": "other", "x-forwarded-proto": "https" };

  test("counts only behind a proxy that is named in the settings", async () => {
    expect(await told({}, claimed)).toEqual(["127.0.0.1", "here", "http"]);
    expect(await told({ proxies: "127.0.0.1" }, claimed)).toEqual(["203.0.113.9", "other", "https"]);
  });

  test("is taken from the last hop that is no proxy: what stands before it anybody can write", () => {
    const proxies = proxiesOf("10.0.0.0/8, 127.0.0.1");
    const addressFrom = (hops: string, peer = "127.0.0.1") =>
      senderOf({ "x-forwarded-for": hops }, peer, proxies).address;
    expect(addressFrom("1.1.1.1, 203.0.113.9, 10.2.3.4")).toBe("203.0.113.9");
    expect(addressFrom("nonsense")).toBe("127.0.0.1");
    expect(addressFrom("203.0.113.9", "::ffff:10.1.1.1")).toBe("203.0.113.9");
    expect(addressFrom("203.0.113.9", "192.0.2.1")).toBe("192.0.2.1");
    expect(() => proxiesOf("10.0.0.0/8 proxy.local")).toThrow("proxy.local");
  });

  test("lets a form from the public address through a proxy that calls the server by another name", async () => {
    let host: unknown;
    const settings = { publicAddress: "https://nguon.example" };
    const { port } = await serve(
      echo((asked) => {
        host = asked.headers["x-forwarded-host"];
      }),
      settings,
    );
    const headers = { ...form, host: "127.0.0.1:3000", origin: "https://nguon.example" };
    expect((await ask(port, { method: "POST", headers })).status).toBe(200);
    expect(host).toBe("nguon.example");
  });
});

/** A handler that answers when it is told to, and a promise of the first request it took. */
const heldBack = () => {
  let took: () => void = () => undefined;
  const taken = new Promise<void>((resolve) => {
    took = resolve;
  });
  const held: ServerResponse[] = [];
  const handle: Handler = async (_asked, response) => {
    held.push(response);
    took();
  };
  const answer = () => {
    for (const response of held) response.end("app");
  };
  return { handle, taken, answer };
};

describe("a server that is told to end", () => {
  test("finishes the requests it has taken and takes no others", async () => {
    const { handle, taken, answer } = heldBack();
    const { server, port } = await serve(handle);
    const asked = ask(port, {});
    await taken;
    const ended = drain(server, 8);
    await expect(ask(port, {})).rejects.toThrow(/ECONNREFUSED/);
    answer();
    expect((await asked).text).toBe("app");
    await ended;
  });

  test("cuts off what is not finished after its patience", async () => {
    const { handle, taken } = heldBack();
    const { server, port } = await serve(handle);
    const lost = ask(port, {}).catch(() => "cut off");
    await taken;
    await drain(server, 0.1);
    expect(await lost).toBe("cut off");
  });
});

test("refuses only what the list of checks names", () => {
  const sender = { address: "192.0.2.1", host: "here", isEncrypted: false };
  const asked = (rest: object) =>
    refusedStatus({ method: "GET", url: "/", headers: {}, ...rest }, sender, "http://here");
  expect(asked({})).toBeUndefined();
  expect(asked({ method: "HEAD", url: "/people/1?q=%C4%91" })).toBeUndefined();
  expect(asked({ method: "POST", headers: { "content-type": "multipart/form-data; boundary=----x" } })).toBeUndefined();
});
