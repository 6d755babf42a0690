import { pageMatrix } from "../access/pages";
import type { Username } from "./journey";

const id = "[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}";

/** How somebody reads a page: its markup. */
export type Read = (username: Username, address: string) => Promise<string>;
export type Opened = Readonly<{ row: string; username: Username; address: string }>;

/** An address for each page of the matrix that somebody of the demonstration committee can open, and who that is. */
export const addressesOf = async (read: Read): Promise<readonly Opened[]> => {
  const linked = async (username: Username, page: string, path: string): Promise<string> => {
    const found = new RegExp(`href="${path}/(${id})`).exec(await read(username, page))?.[1];
    if (!found) throw new Error(`No link below ${path} on ${page}.`);
    return found;
  };
  const caseId = await linked("quanchung", "/", "/(?:dossiers|admissions)");
  const known: Readonly<Record<string, string>> = {
    "[caseId]": caseId,
    "[step]": "replaceMentor",
    "[number]": "3",
    "[taskId]": await linked("bithu", `/admissions/${caseId}/log`, `/admissions/${caseId}/log/tasks`),
    "[personId]": await linked("bithu", `/admissions/${caseId}`, "/people"),
    "[termId]": await linked("bithu", "/goals", "/goals"),
    "[unitId]": await linked("bithu", "/units", "/units"),
    "[accountId]": await linked("quantri", "/admin/accounts", "/admin/accounts"),
  };
  return Object.entries(pageMatrix).flatMap(([row, who]) => {
    const username = who === "open" ? undefined : who[0];
    return username ? [{ row, username, address: row.replace(/\[\w+\]/g, (part) => known[part] ?? part) }] : [];
  });
};
