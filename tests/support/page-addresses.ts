import type { Browser, Page } from "@playwright/test";
import { pageMatrix } from "../access/pages";
import { browserOf, type Username } from "./journey";

const id = "[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}";

/** Reads the markup of a page as a user. */
export type Read = (username: Username, address: string) => Promise<string>;
/** Turns a row of the page matrix, "/admissions/[caseId]", into an address of the demonstration committee. */
export type AddressOf = (row: string) => string;
export type Opened = Readonly<{ row: string; username: Username; address: string }>;

/** The id in the first link below a path. @param path may be a regular expression. @throws when there is none */
export const idBelow = (markup: string, path: string): string => {
  const found = new RegExp(`href="${path}/(${id})`).exec(markup)?.[1];
  if (!found) throw new Error(`No link below ${path}.`);
  return found;
};

/** The addresses of the case of the applicant `quanchung` and of its cell, people and tasks. */
export const findAddresses = async (read: Read): Promise<AddressOf> => {
  const linked = async (username: Username, page: string, path: string) => idBelow(await read(username, page), path);
  const caseId = await linked("quanchung", "/", "/(?:dossiers|admissions)");
  const unitId = await linked("bithu", "/units", "/units");
  // The page needs a member other than bithu: a probationary member of the same cell.
  const probation = await linked("bithu", "/admissions?stage=probation", "/admissions");
  const memberId = await linked("bithu", `/admissions/${probation}`, "/people");
  // Only a person without an open case can be moved: an official member.
  const officialId = await linked("bithu", `/units/${unitId}?group=official`, "/people");
  const known: Readonly<Record<string, string>> = {
    "[caseId]": caseId,
    "[role]": "cell-secretary",
    "[register]": "member-register",
    "[step]": "replaceMentor",
    "[number]": "3",
    "[page]": "1",
    "[paper]": "memberCard",
    "[form]": "6-knd",
    "[purpose]": "history",
    "[sentenceId]": "new",
    "[templateId]": "00000000-0000-7000-8000-000000000000",
    "[givenId]": "00000000-0000-7000-8000-000000000000",
    "[paperId]": "00000000-0000-7000-8000-000000000000",
    "[taskId]": await linked("bithu", `/admissions/${caseId}/log`, `/admissions/${caseId}/log/tasks`),
    "[personId]": await linked("bithu", `/admissions/${caseId}`, "/people"),
    "[transitionId]": await linked("bithu", `/admissions/${caseId}/history`, `/admissions/${caseId}/annulments`),
    "[termId]": await linked("bithu", "/goals", "/goals"),
    "[unitId]": unitId,
    "[change]": "place",
    "[accountId]": await linked("quantri", "/admin/accounts", "/admin/accounts"),
    "[ruleId]": "admissionDecisionDays",
    // A draft that comes with the program: the demonstration committee has entered no pack.
    "[packId]": "2026-07",
    "[standingId]": "00000000-0000-7000-8000-000000000000",
    "[sessionId]": "00000000-0000-7000-8000-000000000000",
    "[fileId]": "00000000-0000-7000-8000-000000000000",
    "[absenceId]": "00000000-0000-7000-8000-000000000000",
    "[remarkId]": await linked("phobithu", "/dossiers/tips", "/dossiers/tips"),
    "[batchId]": "00000000-0000-7000-8000-000000000000",
    "[changeId]": await linked("bithu", "/people/changes", "/people/changes"),
    "[classId]": await linked("huongdan", "/classes", "/classes"),
    "[postId]": await linked("bithu", "/planning", "/planning"),
    "[viewId]": "00000000-0000-7000-8000-000000000000",
    "[requestId]": "00000000-0000-7000-8000-000000000000",
    "[importId]": "00000000-0000-7000-8000-000000000000",
    "[introductionId]": await linked("bithu", "/intake", "/intake"),
    "[otherId]": memberId,
    "[token]": "duong-dan-khong-ai-biet",
    "[tripId]": "00000000-0000-7000-8000-000000000000",
  };
  return (row) =>
    row
      .replace("[personId]/standings", `${memberId}/standings`)
      .replace("[personId]/move", `${officialId}/move`)
      .replace(/\[\w+\]/g, (part) => known[part] ?? part);
};

/** For each page of the matrix that somebody can open: an address and the first user who can open it. */
export const addressesOf = async (read: Read): Promise<readonly Opened[]> => {
  const addressOf = await findAddresses(read);
  return Object.entries(pageMatrix).flatMap(([row, who]) => {
    const username = who === "open" ? undefined : who[0];
    return username ? [{ row, username, address: addressOf(row) }] : [];
  });
};

/** Signs in each user once, when first needed; `leave` closes all their browsers. */
export const everyoneIn = (browser: Browser) => {
  const pages = new Map<Username, Promise<Page>>();
  const pageOf = (username: Username): Promise<Page> => {
    const page = pages.get(username) ?? browserOf(browser, username);
    pages.set(username, page);
    return page;
  };
  const read: Read = async (username, address) => (await (await pageOf(username)).request.get(address)).text();
  const leave = async () => {
    for (const page of pages.values()) await (await page).context().close();
  };
  return { pageOf, read, leave };
};
