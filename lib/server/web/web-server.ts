import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { BlockList, Socket } from "node:net";
import { setTimeout as pause } from "node:timers/promises";
import { answering } from "../../primitives/answer-state";
import { refusals } from "../messages/web-refusals";
import { allowedMethods, bodyLimitOf, isForFiles, isPublicOrigin, refusedStatus } from "./request-checks";
import { senderOf } from "./sender";

export type Handler = (request: IncomingMessage, response: ServerResponse) => Promise<void>;
export type WebSettings = Readonly<{
  /** NEXTAUTH_URL, by which people reach the app. */
  publicAddress: string;
  proxies: BlockList;
  handle: Handler;
}>;

/** Seconds a browser is asked to wait before it tries again. */
const retryAfter = 5;

const startRefusal = (response: ServerResponse, status: keyof typeof refusals): void => {
  response.writeHead(status, {
    "Content-Type": "text/plain; charset=utf-8",
    "Cache-Control": "no-store",
    ...(status === 405 ? { Allow: allowedMethods } : {}),
  });
  response.write(refusals[status]);
};

const refuse = (response: ServerResponse, status: keyof typeof refusals): void => {
  if (response.headersSent) return;
  startRefusal(response, status);
  response.end();
};

/** Milliseconds for which the rest of a body that is too long is read and dropped: cut off at once, its sender would never see why. */
const lingering = 5_000;

/** Milliseconds in which a body has to be here: a form is short, and photographs come over a slow line. */
const patienceWithForm = 60_000;
const patienceWithFiles = 15 * 60_000;

/** Ends a request whose body takes longer than its address allows. */
const limitTime = (request: IncomingMessage, response: ServerResponse): void => {
  if (isForFiles(request.url ?? "")) return;
  const late = setTimeout(() => {
    if (!request.complete) request.destroy();
  }, patienceWithForm);
  late.unref();
  response.once("close", () => clearTimeout(late));
};

/** Counts the body while it comes in, because a sender may keep its length to itself. The app sees no more than the limit. */
const limitBody = (request: IncomingMessage, response: ServerResponse): void => {
  const limit = bodyLimitOf({ method: request.method ?? "", url: request.url ?? "" });
  const push = request.push.bind(request);
  let received = 0;
  request.push = (chunk: Buffer | null, encoding) => {
    const wasRefused = received > limit;
    received += chunk?.length ?? 0;
    if (received <= limit) return push(chunk, encoding);
    if (!wasRefused && !response.headersSent) {
      response.shouldKeepAlive = false;
      startRefusal(response, 413);
      response.once("close", () => request.destroy());
      setTimeout(() => response.end(), lingering).unref();
    }
    if (chunk === null) response.end();
    return true;
  };
};

/**
 * A failure before our code was reached is a request that the framework could not read: 400. One while the database could
 * not serve in time is over soon: 503.
 */
const correctStatus = (
  request: IncomingMessage,
  response: ServerResponse,
  answer: Readonly<{ reached: boolean; busy: boolean }>,
): void => {
  const writeHead = response.writeHead.bind(response) as (status: number, ...rest: unknown[]) => ServerResponse;
  response.writeHead = ((status: number, ...rest: unknown[]) => {
    if (answer.busy && (status >= 500 || request.method === "POST")) {
      response.setHeader("Retry-After", String(retryAfter));
      return writeHead(503, ...rest);
    }
    return writeHead(status === 500 && !answer.reached ? 400 : status, ...rest);
  }) as typeof response.writeHead;
};

/** Makes the headers say what is believed of the sender, and nothing else. */
const believe = (request: IncomingMessage, { publicAddress, proxies }: WebSettings) => {
  const { headers } = request;
  const sender = senderOf(headers, request.socket.remoteAddress ?? "", proxies);
  const { protocol, host } = new URL(publicAddress);
  // Forms are sent from the public address, whatever name a proxy calls this server by.
  const isPublic = isPublicOrigin(headers.origin, publicAddress);
  for (const name of ["forwarded", "x-forwarded-port", "x-middleware-subrequest", "x-nguon-path"]) delete headers[name];
  headers["x-forwarded-for"] = sender.address;
  headers["x-forwarded-host"] = isPublic ? host : sender.host;
  headers["x-forwarded-proto"] = sender.isEncrypted || (isPublic && protocol === "https:") ? "https" : "http";
  return sender;
};

const serveRequest = (request: IncomingMessage, response: ServerResponse, settings: WebSettings): void => {
  const { method = "", url = "", headers } = request;
  const sender = believe(request, settings);
  if (settings.publicAddress.startsWith("https://"))
    response.setHeader("Strict-Transport-Security", "max-age=31536000");
  const status = refusedStatus({ method, url, headers }, sender, settings.publicAddress);
  if (status) {
    refuse(response, status);
    return;
  }
  limitBody(request, response);
  limitTime(request, response);
  answering((answer) => {
    correctStatus(request, response, answer);
    settings.handle(request, response).catch(() => refuse(response, answer.busy ? 503 : 500));
  });
};

/** Requests that are no HTTP at all get an answer on the bare connection. */
const refuseBare = (error: NodeJS.ErrnoException, socket: Socket): void => {
  const status = error.code === "HPE_HEADER_OVERFLOW" ? "431 Request Header Fields Too Large" : "400 Bad Request";
  if (socket.writable) socket.end(`HTTP/1.1 ${status}\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`);
};

export const createWebServer = (settings: WebSettings): Server => {
  const server = createServer(
    // Longer than a proxy keeps a connection, so that it never sends a request into one that is being closed.
    { keepAliveTimeout: 75_000, headersTimeout: 15_000, requestTimeout: patienceWithFiles },
    (request, response) => serveRequest(request, response, settings),
  );
  // A large body is refused before it is sent, where the sender asks.
  server.on("checkContinue", (request: IncomingMessage, response: ServerResponse) => {
    const { method = "", url = "", headers } = request;
    if (Number(headers["content-length"] ?? 0) <= bodyLimitOf({ method, url })) response.writeContinue();
    serveRequest(request, response, settings);
  });
  server.on("clientError", refuseBare);
  server.on("connect", (_request, socket: Socket) => socket.end("HTTP/1.1 405 Method Not Allowed\r\n\r\n"));
  return server;
};

/**
 * Takes no more requests and finishes those it has.
 * @param seconds after which the rest is cut off
 */
export const drain = async (server: Server, seconds: number): Promise<void> => {
  const closed = new Promise<void>((resolve) => server.close(() => resolve()));
  server.on("request", (_request, response: ServerResponse) => response.setHeader("Connection", "close"));
  server.closeIdleConnections();
  const late = new AbortController();
  await Promise.race([closed, pause(seconds * 1000, undefined, { signal: late.signal }).catch(() => undefined)]);
  late.abort();
  server.closeAllConnections();
};
