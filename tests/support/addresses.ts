import type { APIRequestContext, Browser } from "@playwright/test";
import { browserOf } from "./journey";

const id = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/;

/** The first id in a page's text that follows a path; @throws when the page names none */
export const idAfter = async (request: APIRequestContext, page: string, path: string): Promise<string> => {
  const text = await (await request.get(page)).text();
  const found = new RegExp(`href="${path}/(${id.source})`).exec(text);
  if (!found?.[1]) throw new Error(`Nothing on ${page} leads below ${path}.`);
  return found[1];
};

/** Turns a row of the page matrix, "/admissions/[caseId]", into an address of the demonstration committee. */
export type Addresses = (row: string) => string;

/** The addresses of the case of the applicant `quanchung` and of what lies around it. */
export const findAddresses = async (browser: Browser): Promise<Addresses> => {
  const readers = [
    await browserOf(browser, "quanchung"),
    await browserOf(browser, "bithu"),
    await browserOf(browser, "quantri"),
  ] as const;
  const [applicant, secretary, admin] = readers.map((page) => page.request) as [
    APIRequestContext,
    APIRequestContext,
    APIRequestContext,
  ];
  const caseId = await idAfter(applicant, "/", "/(?:dossiers|admissions)");
  const known: Readonly<Record<string, string>> = {
    "[caseId]": caseId,
    "[step]": "replaceMentor",
    "[number]": "3",
    "[taskId]": await idAfter(secretary, `/admissions/${caseId}/log`, `/admissions/${caseId}/log/tasks`),
    "[personId]": await idAfter(secretary, `/admissions/${caseId}`, "/people"),
    "[termId]": await idAfter(secretary, "/goals", "/goals"),
    "[unitId]": await idAfter(secretary, "/units", "/units"),
    "[accountId]": await idAfter(admin, "/admin/accounts", "/admin/accounts"),
    "[standingId]": "00000000-0000-7000-8000-000000000000",
  };
  await Promise.all(readers.map((page) => page.context().close()));
  return (row) => row.replace(/\[\w+\]/g, (part) => known[part] ?? part);
};
