import { decodeEntities, signInOverHttp } from "../support/http-session";

/** What a browser could send next: a page to open, or a form of a page with all its fields. */
export type Found = Readonly<{
  username: string;
  cookie: string;
  address: string;
  fields: readonly (readonly [name: string, value: string])[] | null;
}>;

const linksIn = (markup: string): string[] =>
  [...markup.matchAll(/href="(\/[^"#]*)/g)]
    .map(([, link = ""]) => decodeEntities(link))
    .filter((link) => !/^\/(_next|api)\b|\.\w+$/.test(link));

const fieldsIn = (form: string): [string, string][] =>
  [...form.matchAll(/<(input|select|textarea)\b[^>]*>/g)].flatMap(([tag]): [string, string][] => {
    const name = /\bname="([^"]*)"/.exec(tag)?.[1];
    return name ? [[decodeEntities(name), decodeEntities(/\bvalue="([^"]*)"/.exec(tag)?.[1] ?? "")]] : [];
  });

/** The form that signs out: afterwards nothing else of the account would be tried. */
const endsSession = /Đăng xuất|Sign out/;

/** The parts of an address that are ids are the same page. */
const pageOf = (address: string): string => address.replace(/[0-9a-f]{8}-[0-9a-f-]{27}/g, "[id]");

/**
 * Walks the pages an account can reach by links, each kind of page once.
 * @param limit pages at most
 */
export const crawl = async (origin: string, username: string, password: string, limit: number): Promise<Found[]> => {
  const ask = await signInOverHttp(origin, username, password);
  const found: Found[] = [];
  const seen = new Set<string>();
  const waiting = ["/", "/account/password"];
  while (waiting.length > 0 && seen.size < limit) {
    const address = waiting.shift() ?? "/";
    if (seen.has(pageOf(address))) continue;
    seen.add(pageOf(address));
    const markup = await (await ask(address)).text();
    const { cookie } = ask;
    found.push({ username, cookie: cookie(), address, fields: null });
    for (const form of markup.split("<form").slice(1)) {
      const fields = fieldsIn(form.split("</form>")[0] ?? "");
      if (fields.some(([name]) => name.startsWith("$ACTION")) && !endsSession.test(form))
        found.push({ username, cookie: cookie(), address, fields });
    }
    waiting.push(...linksIn(markup));
  }
  return found;
};
