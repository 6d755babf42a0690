import { ownerClient } from "../../lib/database/client";
import { encrypt } from "../../lib/database/encryption";
import type { History } from "../../lib/dossier/checks/finding";
import { type Content, type Row, storedContent, type Values } from "../../lib/dossier/history/content";
import type { FamilyKinship } from "../../lib/dossier/history/item-fields";
import { rowFields } from "../../lib/dossier/history/printed-content";
import { typedValues } from "../../lib/dossier/history/values";
import { newId } from "../../lib/primitives/ids";
import { cleanHistory, relativeOf, withRows } from "../support/clean-history";
import { formFrom } from "../support/http-session";
import { quantile } from "./load";

const rowCount = 40;

/** The month so many months after school ended, in September 2008. */
const monthAfter = (months: number): string =>
  `${2008 + Math.floor((months + 8) / 12)}-${String(((months + 8) % 12) + 1).padStart(2, "0")}`;

/** One period of five months after the other, the last one to the present. */
const periods: readonly Values[] = Array.from({ length: rowCount }, (_, index) => ({
  from: monthAfter(index * 5),
  ...(index < rowCount - 1 ? { to: monthAfter(index * 5 + 4) } : {}),
  work: `Chuyên viên phòng số ${index + 1}, theo dõi công tác tổng hợp`,
  unit: "Văn phòng Công ty Minh Họa",
  place: "Phường Minh Họa, tỉnh Trình Diễn",
}));

const relatives: readonly Values[] = Array.from({ length: rowCount }, (_, index) => {
  const kinship: FamilyKinship = index === 0 ? "father" : index === 1 ? "mother" : "sibling";
  const life = { life: "Làm ruộng ở quê từ nhỏ đến nay.".repeat(12), politics: "Chấp hành tốt.".repeat(8) };
  return relativeOf(kinship, String(1960 + index), index < 2 ? life : { economy: "Trung bình", record: "Không" });
});

/** A content whose rows have ids as the program gives them. */
const numbered = (content: Content): Content => ({
  ...content,
  rows: content.rows.map((row) => ({ ...row, id: newId() })),
});

/** All items an applicant writes, with as many rows as a long life and a large family have. */
const fullHistory: History = {
  ...cleanHistory().history,
  15: { content: numbered(withRows(periods)) },
  21: { content: numbered(withRows(relatives, { hasSpouse: "no", hasChildren: "no", hasSiblings: "yes" })) },
};

export type FullDossier = Readonly<{ caseId: string; row: Row }>;

/** Puts a full history, sent whole, into the case of the applicant `quanchung`. */
export const writeFullDossier = async (ownerUrl: string): Promise<FullDossier> => {
  const owner = ownerClient(ownerUrl, 1);
  const found = await owner.admissionCase.findFirstOrThrow({
    where: { closedOn: null, person: { account: { username: "quanchung" } } },
    select: { id: true, path: true, sections: { select: { id: true, number: true, version: true } } },
  });
  const at = new Date();
  for (const [key, item] of Object.entries(fullHistory)) {
    const number = Number(key);
    const stored = found.sections.find((each) => each.number === number);
    const id = stored?.id ?? newId();
    const days = { savedAt: at, sentAt: at, returnedAt: null, passedAt: null, passedByName: null };
    const contentSealed = encrypt(
      item?.content ? storedContent(item.content) : (item?.text ?? ""),
      "DossierSection.contentSealed",
      id,
    );
    const data = { ...days, contentSealed, version: (stored?.version ?? 0) + 1 };
    const place = { id, caseId: found.id, path: found.path, number };
    await owner.dossierSection.upsert({ where: { id }, create: { ...place, ...data }, update: data });
  }
  await owner.$disconnect();
  const row = fullHistory[15]?.content?.rows[rowCount / 2];
  if (!row) throw new Error("Item 15 of the full history has rows.");
  return { caseId: found.id, row };
};

export type Saving = Readonly<{ p50: number; p90: number; most: number; answers: number; statements: number }>;

/**
 * Saves one row of item 15 over and over, as a browser without JavaScript sends it, one request after the other. Times in
 * milliseconds, from the request to the answer that it is saved.
 */
export const measureSaving = async (
  address: string,
  cookie: string,
  { caseId, row }: FullDossier,
  times: number,
): Promise<Omit<Saving, "statements">> => {
  const page = `${address}/dossiers/${caseId}/sections/15/rows/${row.id}`;
  const headers = { cookie, origin: address };
  const taken: number[] = [];
  for (let turn = 0; turn < times; turn += 1) {
    const form = formFrom(await (await fetch(page, { headers })).text(), "work");
    const values = { ...row.values, work: `${row.values.work}, lần ${turn + 1}` };
    for (const [name, value] of Object.entries(typedValues(rowFields(15, values), values))) form.set(name, value);
    form.set("intent", "save");
    const from = performance.now();
    const answer = await fetch(page, { method: "POST", body: form, headers, redirect: "manual" });
    await answer.text();
    taken.push(performance.now() - from);
    if (!answer.headers.get("location")?.includes("done=saveRow"))
      throw new Error(`A row was not saved: the server answered ${answer.status}.`);
  }
  const sorted = taken.toSorted((a, b) => a - b);
  const [p50, p90] = [quantile(sorted, 0.5), quantile(sorted, 0.9)];
  return { p50, p90, most: sorted.at(-1) ?? Number.NaN, answers: sorted.length };
};
