import type { Found } from "./crawl";
import type { Draw } from "./draw";
import type { Wire } from "./wire";

const long = "a".repeat(70_000);
/** Texts that have broken parsers before. */
const texts: readonly string[] = [
  ...[
    "",
    " ",
    "\0",
    "a\0b",
    "hai",
    "-1",
    "1e999",
    "NaN",
    "31/02/1990",
    "9999-99-99",
    "00000000-0000-0000-0000-000000000000",
  ],
  ...["../../etc/passwd", "<script>alert(1)</script>", "' OR 1=1 --", "%s%n", "\u202e\u200b\ufeff", "👩‍👩‍👧", "\ud800"],
  ...[
    long,
    "[]",
    "{}",
    "null",
    "true",
    "[object Object]",
    "__proto__",
    "constructor",
    "$undefined",
    "$F1",
    "$@1",
    "$B0",
    "$K1",
  ],
];
const names: readonly string[] = [
  "__proto__",
  "constructor",
  "toString",
  "a[]",
  "a[b]",
  "a.b",
  "$ACTION_ID_",
  "$ACTION_REF_1",
  "seen",
  "$confirm",
  "$confirmed",
  "$back",
  "",
  "\u0000",
];
/** Bytes that are no UTF-8. */
const brokenBytes = Buffer.from([0xc0, 0xaf, 0xff, 0xfe, 0xed, 0xa0, 0x80, 0x41]);
const brokenEscapes: readonly string[] = ["%", "%zz", "%E0%A4%A", "%00", "%C0%AF", "%2e%2e%2f", "%FF", "%u0041"];
const methods: readonly string[] = [
  "GET",
  "HEAD",
  "POST",
  "PUT",
  "PATCH",
  "DELETE",
  "OPTIONS",
  "TRACE",
  "PROPFIND",
  "get",
  "A".repeat(300),
];

const latin = (text: string): string => text.replace(/[^\x21-\x7e]/g, "?").slice(0, 2_000);

const mutatedTarget = (draw: Draw, address: string): string => {
  const [path = "/", query = ""] = address.split("?");
  const escaped = encodeURIComponent(draw.from(texts).replace(/[\ud800-\udfff]/g, "x")).slice(0, 4_000);
  const segments = path.split("/");
  return draw.from<() => string>([
    () => `${path}?${query}&${encodeURIComponent(draw.from(names))}=${escaped}`,
    () =>
      `${path}?${query.replace(/=[^&]*/, `=${escaped}`)}&page=${escaped}&on=${escaped}&q=${escaped}&stage=${escaped}`,
    () => `${path}?q=1&q=2&page[]=3&page=${escaped}&unit=${escaped}`,
    () => segments.with(1 + draw.of(Math.max(1, segments.length - 1)), escaped).join("/"),
    () => `${path}/${draw.from(brokenEscapes)}`,
    () => `${path}?a=${draw.from(brokenEscapes)}`,
    () => `${path}/${"b/".repeat(draw.of(400))}`,
    () =>
      `/api/${draw.from(["auth", "auth/signin", "auth/csrf", "auth/session", "auth/callback/credentials", "health", escaped])}`,
    () => `//${latin(draw.from(texts))}`,
    () => `${draw.from(["*", "http://other/", "", "?", "/../..", "/_next/image?url=x", "/_next/data/x.json"])}`,
  ])();
};

type Header = readonly [string, string | Buffer];
const mutatedHeaders = (draw: Draw, headers: readonly Header[]): readonly Header[] => {
  const text = latin(draw.from(texts));
  const added = draw.from<() => readonly Header[]>([
    () => [["Cookie", `nguon.session=${text}; nguon.csrf=${text}; nguon.hat=${text}; language=${text}`]],
    () => [
      ["RSC", "1"],
      ["Next-Router-State-Tree", text],
    ],
    () => [
      ["RSC", "1"],
      ["Next-Router-Prefetch", "1"],
      ["Next-Url", text],
    ],
    () => [["Next-Action", text || "x"]],
    () => [
      ["Next-Router-State-Tree", encodeURIComponent('["",{"children":["__PAGE__",{}]}]')],
      ["RSC", "1"],
    ],
    () => [["Origin", draw.from(["null", "http://other", text])]],
    () => [
      ["X-Forwarded-For", text],
      ["X-Forwarded-Host", text],
      ["X-Forwarded-Proto", text],
    ],
    () => [["X-Middleware-Subrequest", "proxy:proxy:proxy:proxy:proxy"]],
    () => [
      ["Accept-Language", text],
      ["Accept", text],
      ["Range", "bytes=0-1,5-"],
      ["If-None-Match", text],
    ],
    () => [
      ["Content-Encoding", "gzip"],
      ["Content-Type", text],
    ],
    () => [["Transfer-Encoding", draw.from(["chunked", "gzip, chunked", "identity", text])]],
    () => [["Content-Length", draw.from(["-1", "1e3", "99999999999", "0x10", ""])]],
    () => [["Expect", "100-continue"]],
    () => [
      ["Upgrade", "websocket"],
      ["Connection", "Upgrade"],
    ],
    () => [["X-Long", long.slice(0, draw.of(20_000))]],
    () => [["X-Bytes", brokenBytes]],
    () => [["Host", text]],
  ])();
  const replaced = new Set(added.map(([name]) => name.toLowerCase()));
  return [...headers.filter(([name]) => !replaced.has(name.toLowerCase()) || draw.of(4) === 0), ...added];
};

type Field = readonly [string, string];

const mutatedFields = (draw: Draw, fields: readonly Field[]): readonly Field[] => {
  const at = draw.of(Math.max(1, fields.length));
  const [name = "a", value = ""] = fields[at] ?? [];
  return draw.from<() => readonly Field[]>([
    () => fields.with(Math.min(at, fields.length - 1), [name, draw.from(texts)]),
    () => fields.map(([each, kept]) => [each, each.startsWith("$ACTION") ? kept : draw.from(texts)]),
    () => [...fields, [name, value], [name, draw.from(texts)]],
    () => [...fields, [draw.from(names), draw.from(texts)]],
    () => fields.filter((_, index) => index !== at),
    () => fields.map(([each, kept]) => [each.startsWith("$ACTION") ? `${each}${draw.of(9)}` : each, kept]),
    () => fields.map(([each, kept]) => [each, each.startsWith("$ACTION") ? draw.from(texts) : kept]),
    () => fields,
  ])();
};

const boundary = "----parts";
const partsOf = (draw: Draw, fields: readonly Field[]): Buffer =>
  Buffer.concat([
    ...fields.flatMap(([name, value]) => [
      Buffer.from(`--${boundary}\r\nContent-Disposition: form-data; name="${name.replaceAll('"', "%22")}"`),
      Buffer.from(draw.of(30) === 0 ? '; filename="a.txt"\r\nContent-Type: text/plain\r\n\r\n' : "\r\n\r\n"),
      draw.of(30) === 0 ? brokenBytes : Buffer.from(value),
      Buffer.from("\r\n"),
    ]),
    Buffer.from(`--${boundary}--\r\n`),
  ]);

type Body = Readonly<{ type: string; body: Buffer; action?: string }>;

const mutatedBody = (draw: Draw, fields: readonly Field[]): Body => {
  const whole = partsOf(draw, mutatedFields(draw, fields));
  const form = { type: `multipart/form-data; boundary=${boundary}`, body: whole };
  const [, id = "x"] =
    /\$ACTION_(?:ID_)?(\w*)/.exec(fields.find(([name]) => name.startsWith("$ACTION"))?.[0] ?? "") ?? [];
  return draw.from<() => Body>([
    ...Array.from({ length: 6 }, () => () => form),
    () => ({ ...form, body: whole.subarray(0, draw.of(whole.length)) }),
    () => ({ ...form, type: `multipart/form-data; boundary=${draw.from(["other", '""', "x".repeat(200)])}` }),
    () => ({ ...form, action: id }),
    () => ({
      type: "text/plain;charset=UTF-8",
      body: Buffer.from(draw.from(['["$K1"]', "[", "[[[[", '{"a":1}', '["$F1"]', long])),
      action: id,
    }),
    () => ({ type: "application/x-www-form-urlencoded", body: Buffer.from(`username=${long}&__proto__[a]=1&%E0%A4`) }),
    () => ({ type: "application/json", body: Buffer.from('{"__proto__":{"a":1}') }),
  ])();
};

/** A request that a browser of this account could send, changed in one to three ways. */
export const mutate = (draw: Draw, { cookie, address, fields }: Found, host: string): Wire => {
  const sent: Body | undefined = fields || draw.of(4) === 0 ? mutatedBody(draw, fields ?? [["a", "b"]]) : undefined;
  const headers: readonly Header[] = [
    ["Host", host],
    ["Connection", "close"],
    ["Cookie", cookie],
    ["Origin", `http://${host}`],
    ...(sent
      ? ([
          ["Content-Type", sent.type],
          ["Content-Length", String(sent.body.length)],
        ] as const)
      : []),
    ...(sent?.action ? ([["Next-Action", sent.action]] as const) : []),
  ];
  return {
    method: draw.of(12) === 0 ? draw.from(methods) : sent ? "POST" : "GET",
    target: fields && draw.of(3) > 0 ? address : mutatedTarget(draw, address),
    headers: draw.of(3) === 0 ? mutatedHeaders(draw, headers) : headers,
    body: sent?.body ?? Buffer.alloc(0),
  };
};
