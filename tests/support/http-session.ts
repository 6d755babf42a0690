import { nominationFields } from "./planned-steps";

type CookieJar = Map<string, string>;

const keepCookies = (jar: CookieJar, response: Response): Response => {
  for (const cookie of response.headers.getSetCookie()) {
    const [pair = ""] = cookie.split(";");
    const at = pair.indexOf("=");
    jar.set(pair.slice(0, at), pair.slice(at + 1));
  }
  return response;
};

export const decodeEntities = (text: string): string =>
  text
    .replaceAll("&quot;", '"')
    .replaceAll("&#x27;", "'")
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&amp;", "&");

/** The hidden fields in a piece of markup, which a browser without JavaScript also sends. */
const hiddenFieldsIn = (markup: string): [string, string][] =>
  [...markup.matchAll(/<input\b[^>]*>/g)].flatMap(([tag]): [string, string][] => {
    const name = /\bname="([^"]*)"/.exec(tag)?.[1];
    const value = /\bvalue="([^"]*)"/.exec(tag)?.[1] ?? "";
    return name && /type="hidden"/.test(tag) ? [[decodeEntities(name), decodeEntities(value)]] : [];
  });

const formWith = (markup: string, field: string): string =>
  markup.split("<form").find((part) => part.includes(`name="${field}"`)) ?? "";

/** The form of a page that has a field, with its hidden fields. */
export const formFrom = (markup: string, field: string): FormData => {
  const form = new FormData();
  for (const [name, value] of hiddenFieldsIn(formWith(markup, field))) form.set(name, value);
  return form;
};

/** Signs in over HTTP like a browser without JavaScript. @returns a fetch function with that session, and its cookies */
export const signInOverHttp = async (address: string, username: string, password: string) => {
  const jar: CookieJar = new Map();
  const cookie = () => [...jar].map(([name, value]) => `${name}=${value}`).join("; ");
  const ask = async (path: string, init: RequestInit = {}): Promise<Response> => {
    const headers = { cookie: cookie(), origin: address, ...(init.headers as Record<string, string>) };
    return keepCookies(jar, await fetch(new URL(path, address), { ...init, headers, redirect: "manual" }));
  };
  await ask("/api/auth/signin?callbackUrl=%2F");
  const page = await (await ask("/sign-in?asked=1")).text();
  const fields = hiddenFieldsIn(formWith(page, "username"));
  await ask("/api/auth/callback/credentials", {
    method: "POST",
    body: new URLSearchParams([...fields, ["username", username], ["password", password]]),
  });
  return Object.assign(ask, { cookie });
};

type Ask = (path: string, init?: RequestInit) => Promise<Response>;

/** The form of a new nomination, as its page shows it; undefined while the page cannot be served. */
export const nominationForm = async (ask: Ask, fullName: string): Promise<FormData | undefined> => {
  const page = await ask("/admissions/nominate");
  if (page.status >= 500) return undefined;
  const form = formFrom(await page.text(), "fullName");
  for (const [name, value] of Object.entries({ ...nominationFields, fullName }))
    if (name !== "unitId") form.set(name, value);
  return form;
};

/**
 * Nominates one new person after another through the app's form, until the server is gone.
 * @returns `acknowledged`: the names the server answered "recorded" for; `finished`: resolves when the server is gone
 */
export const nominateUntilKilled = (address: string, label: string) => {
  const acknowledged: string[] = [];
  const work = async (): Promise<void> => {
    const ask = await signInOverHttp(address, "bithu", "nguon-demo-2026");
    for (let number = 1; ; number += 1) {
      const fullName = `Đặng Thị Ghi Lại ${label} ${number}`;
      const form = await nominationForm(ask, fullName);
      const answer = await ask("/admissions/nominate", { method: "POST", body: form ?? "" });
      if (answer.headers.get("location")?.includes("done=nominate")) acknowledged.push(fullName);
      else throw new Error(`Not acknowledged: ${answer.status}`);
    }
  };
  return { acknowledged, finished: work().catch((error: unknown) => error) };
};
