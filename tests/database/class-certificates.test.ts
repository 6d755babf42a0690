import { unzipSync } from "fflate";
import { extractText, getDocumentProxy } from "unpdf";
import { beforeAll, expect, test } from "vitest";
import type { Actor } from "../../lib/access/actor";
import { classesView } from "../../lib/batches/class-queries";
import { askCertificates } from "../../lib/batches/commands";
import { auditedBatchFile, batchView } from "../../lib/batches/queries";
import { dayInWords } from "../../lib/documents/case-values";
import { saveDraft } from "../../lib/documents/commands";
import { shownDraft } from "../../lib/documents/filled";
import { awarenessCertificate } from "../../lib/documents/forms/papers/certificates";
import { commitImport } from "../../lib/imports/commit-commands";
import { today } from "../../lib/primitives/clock";
import { addDays, dateOf, dayOf, formatDay } from "../../lib/primitives/day";
import { newId } from "../../lib/primitives/ids";
import { vi } from "../../lib/text/vi";
import { seedDemonstration } from "../../prisma/seed/demonstration";
import { codesOf } from "../support/case-driver";
import { useDatabase } from "../support/database";
import { useOwner } from "../support/office-fixture";
import { actorNamed } from "../support/page-reads";
import { workAll } from "../support/paper-worker";
import { beginImport, doneOf, send } from "../support/taken-list";
import { textOfWord } from "../support/template-file";

const database = useDatabase();
const owner = useOwner(database.url);
const on = today();
const issuedOn = addDays(on, -20);
let deputy: Actor;
let superior: Actor;
let people: readonly Readonly<{ id: string; path: string; person: Readonly<{ fullName: string; bornOn: Date }> }>[];

beforeAll(async () => {
  await seedDemonstration({ databaseUrl: database.url, today: on });
  [deputy, superior] = [await actorNamed(owner, "phobithu"), await actorNamed(owner, "captren")];
  people = await owner.admissionCase.findMany({
    where: { closedOn: null, stage: "mentoring" },
    orderBy: { id: "asc" },
    take: 3,
    select: { id: true, path: true, person: { select: { fullName: true, bornOn: true } } },
  });
  const heads = ["STT", "Họ và tên", "Ngày sinh", "Số giấy chứng nhận", "Ngày cấp", "Nơi cấp", "Lớp"];
  const rows = people.map(({ person }, at) => [
    ...[String(at + 1), person.fullName, formatDay(dayOf(person.bornOn))],
    ...[`${125 + at}/CN`, formatDay(issuedOn), "Đảng ủy Văn phòng", "Khóa 5"],
  ]);
  const importId = await beginImport(deputy, "certificates", [heads, ...rows]);
  expect(codesOf(await commitImport(deputy, send({ importId })))).toBe("done");
}, 300_000);

const issuer = "Đảng ủy Văn phòng, Khóa 5";
const theClass = async () =>
  (await classesView(deputy, null))?.classes.find((each) => each.issuer === issuer) ?? expect.unreachable();
const [began, ended] = [formatDay(addDays(issuedOn, -7)), formatDay(addDays(issuedOn, -3))];
const wish = { classHolder: "Đảng ủy Văn phòng", classFrom: began, classTo: ended, classResult: "khá" };
const ask = async (actor: Actor, change: Readonly<Record<string, string>> = {}) =>
  askCertificates(actor, send({ classOf: (await theClass()).id, ...wish, ...change }));
const pagesOf = async (bytes: Uint8Array) => {
  const { text } = await extractText(await getDocumentProxy(new Uint8Array(bytes)));
  return text.map((page) => page.replace(/\s+/g, " "));
};

test("those whose certificates were recorded by one list are a class, for who leads the cell or the committee", async () => {
  const found = await theClass();
  expect(people).toHaveLength(3);
  expect(found).toMatchObject({ kind: "awarenessCertificate", on: issuedOn });
  expect(found.certificates.map(({ caseId }) => caseId).sort()).toEqual(people.map(({ id }) => id));
  const secretary = await actorNamed(owner, "bithu");
  const seen = people.filter(({ path }) => path.startsWith(secretary.actingPost.path));
  expect(
    (await classesView(secretary, null))?.classes.flatMap((each) => (each.issuer === issuer ? each.certificates : [])),
  ).toHaveLength(seen.length);
  expect(await classesView(superior, null)).toBeNull();
  expect(codesOf(await ask(superior))).toBe("not-found");
  const elsewhere: Actor = { ...deputy, reach: { ...deputy.reach, from: "s.o.k9.", to: "s.o.k9/" } };
  expect((await classesView(elsewhere, found.id))?.chosen).toBeNull();
  expect(codesOf(await ask(elsewhere))).toBe("not-found");
});

test("their certificates come as one PDF and a zip, each with its number, its day, the class and the own result", async () => {
  const shown = shownDraft(awarenessCertificate, {});
  const draft = { ...shown, classResult: "giỏi", caseId: people[1]?.id, form: "cn-ntvd", seen: JSON.stringify(shown) };
  doneOf(await saveDraft(deputy, send(draft)));
  const { batchId } = doneOf(await ask(deputy));
  await workAll();
  expect(await batchView(deputy, batchId)).toMatchObject({ kind: "certificates", isFinished: true, failure: null });
  const pdf = await auditedBatchFile(deputy, batchId, "pdf", vi.batches.kinds);
  const pages = await pagesOf(pdf?.bytes ?? expect.unreachable());
  expect(pages).toHaveLength(3);
  for (const [at, { person }] of people.entries()) {
    const page = pages.find((text) => text.includes(person.fullName)) ?? expect.unreachable(person.fullName);
    for (const said of [`${125 + at}/CN`, dayInWords(issuedOn), "Do Đảng ủy Văn phòng"]) expect(page).toContain(said);
    expect(page).toContain(`từ ngày ${began} đến ngày ${ended}`);
    expect(page).toContain(at === 1 ? "đạt loại giỏi" : "đạt loại khá");
  }
  const zip = await auditedBatchFile(deputy, batchId, "zip", vi.batches.kinds);
  const files = Object.values(unzipSync(new Uint8Array(zip?.bytes ?? expect.unreachable())));
  expect(files).toHaveLength(3);
  // Their numbers are recorded: they are ready to be signed.
  for (const file of files) expect(textOfWord(file)).not.toContain("BẢN NHÁP");
});

test("one that cannot be made stops none of the others", async () => {
  const { batchId } = doneOf(await ask(deputy));
  const first = await owner.batchPaper.findFirstOrThrow({ where: { batchId, position: 1 } });
  await owner.batchPaper.update({ where: { id: first.id }, data: { form: "khong-co" } });
  await workAll();
  const view = await batchView(deputy, batchId);
  expect(view?.papers.map(({ state }) => state)).toEqual(["failed", "done", "done"]);
});

test("the last day of a class is not before its first", async () => {
  expect(codesOf(await ask(deputy, { classTo: formatDay(addDays(issuedOn, -8)) }))).toEqual(["class-days-order"]);
  expect(codesOf(await ask(deputy, { classHolder: "", classFrom: "" }))).toEqual(["field-required", "field-required"]);
});

test("a certificate of the class for new members says that its wording is to be compared", async () => {
  const [first] = people;
  await owner.paper.create({
    data: {
      ...{ id: newId(), caseId: first?.id ?? "", path: first?.path ?? "", kind: "newMemberCertificate" },
      ...{ number: "9/CN", datedOn: dateOf(issuedOn), issuer, details: {}, sequence: 0, recordedAt: new Date() },
    },
  });
  const found = (await classesView(deputy, null))?.classes.find(
    (each) => each.kind === "newMemberCertificate" && each.issuer === issuer,
  );
  const { batchId } = doneOf(await ask(deputy, { classOf: found?.id ?? expect.unreachable() }));
  await workAll();
  const pdf = await auditedBatchFile(deputy, batchId, "pdf", vi.batches.kinds);
  const [page] = await pagesOf(pdf?.bytes ?? expect.unreachable());
  expect(page).toContain("Mẫu do phần mềm dựng, cần đối chiếu");
  expect(page).toContain("9/CN");
});
