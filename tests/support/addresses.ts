import type { APIRequestContext, Browser, Page } from "@playwright/test";
import { pageMatrix } from "../access/pages";
import { browserOf, type Username } from "./journey";

const id = "[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}";

/** How somebody reads a page: its markup. */
export type Read = (username: Username, address: string) => Promise<string>;

/** Turns a row of the page matrix, "/admissions/[caseId]", into an address of the demonstration committee. */
export type Addresses = (row: string) => string;

const idIn = (markup: string, page: string, path: string): string => {
  const found = new RegExp(`href="${path}/(${id})`).exec(markup)?.[1];
  if (!found) throw new Error(`Nothing on ${page} leads below ${path}.`);
  return found;
};

/** The first id in a page's text that follows a path; @throws when the page names none */
export const idAfter = async (request: APIRequestContext, page: string, path: string): Promise<string> =>
  idIn(await (await request.get(page)).text(), page, path);

/** The addresses of the case of the applicant `quanchung` and of what lies around it. */
export const readAddresses = async (read: Read): Promise<Addresses> => {
  const linked = async (username: Username, page: string, path: string) => idIn(await read(username, page), page, path);
  const caseId = await linked("quanchung", "/", "/(?:dossiers|admissions)");
  const unitId = await linked("bithu", "/units", "/units");
  // Standings are kept of members other than oneself; the applicant is not one yet, and bithu's own cell lists bithu.
  const memberId = await linked("phobithu", `/admissions?stage=probation&unit=${unitId}`, "/admissions").then(
    (probation) => linked("phobithu", `/admissions/${probation}`, "/people"),
  );
  const known: Readonly<Record<string, string>> = {
    "[caseId]": caseId,
    "[step]": "replaceMentor",
    "[number]": "3",
    "[taskId]": await linked("bithu", `/admissions/${caseId}/log`, `/admissions/${caseId}/log/tasks`),
    "[personId]": await linked("bithu", `/admissions/${caseId}`, "/people"),
    "[termId]": await linked("bithu", "/goals", "/goals"),
    "[unitId]": unitId,
    "[accountId]": await linked("quantri", "/admin/accounts", "/admin/accounts"),
    "[standingId]": "00000000-0000-7000-8000-000000000000",
  };
  return (row) =>
    row.replace("[personId]/standings", `${memberId}/standings`).replace(/\[\w+\]/g, (part) => known[part] ?? part);
};

/** The same, read in browsers opened for it. */
export const findAddresses = async (browser: Browser): Promise<Addresses> => {
  const open = new Map<Username, Page>();
  const pageOf = async (username: Username): Promise<Page> => {
    const page = open.get(username) ?? (await browserOf(browser, username));
    open.set(username, page);
    return page;
  };
  const addresses = await readAddresses(async (username, address) =>
    (await (await pageOf(username)).request.get(address)).text(),
  );
  for (const page of open.values()) await page.context().close();
  return addresses;
};

export type Opened = Readonly<{ row: string; username: Username; address: string }>;

/** Every page of the matrix with somebody who may open it, and where. */
export const addressesOf = async (read: Read): Promise<readonly Opened[]> => {
  const addressOf = await readAddresses(read);
  return Object.entries(pageMatrix).flatMap(([row, who]) => {
    const username = who === "open" ? undefined : who[0];
    return username ? [{ row, username, address: addressOf(row) }] : [];
  });
};
