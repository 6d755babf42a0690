import { type APIRequestContext, expect, test } from "@playwright/test";
import { weighPage } from "../bench/scripts";
import { browserOf, type Username } from "../support/journey";
import { addressesOf } from "../support/page-addresses";
import { useCommittee } from "../support/serve-journeys";

const dist = ".next-test";
const scriptCeiling = 170_000;
const markupCeiling = 60_000;

useCommittee();

test("no page loads more than 170 KB of scripts, nor is more than 60 KB itself, after gzip", async ({ browser }) => {
  const requests = new Map<Username, APIRequestContext>();
  const read = async (username: Username, address: string): Promise<string> => {
    const request = requests.get(username) ?? (await browserOf(browser, username)).request;
    requests.set(username, request);
    const answer = await request.get(address);
    expect([address, answer.status()]).toEqual([address, 200]);
    return answer.text();
  };
  const heavy: unknown[] = [];
  for (const { row, username, address } of await addressesOf(read)) {
    const { scripts, html } = weighPage(await read(username, address), dist);
    expect([row, scripts > 10_000]).toEqual([row, true]);
    if (scripts > scriptCeiling || html > markupCeiling) heavy.push({ row, scripts, html });
  }
  expect(heavy).toEqual([]);
});

test("a full page of the case list is at most 60 KB after gzip", async ({ browser }) => {
  const { request } = await browserOf(browser, "phobithu");
  const list = async (asked: string) => await (await request.get(`/admissions${asked}`)).text();
  const rows = (html: string): number => new Set(html.match(/\/admissions\/[0-9a-f-]{36}/g)).size;
  const [full, none] = [await list(""), await list("?q=khongcoai")];
  expect([rows(full) > 10, rows(none)]).toEqual([true, 0]);
  // The demonstration has fewer cases than a page holds: the rest is reckoned from those it has.
  const [some, frame] = [weighPage(full, dist).html, weighPage(none, dist).html];
  expect(frame + ((some - frame) / rows(full)) * 50).toBeLessThan(markupCeiling);
});
