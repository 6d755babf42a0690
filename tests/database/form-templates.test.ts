import { beforeAll, describe, expect, test } from "vitest";
import type { Actor } from "../../lib/access/actor";
import { issuePaper } from "../../lib/documents/commands";
import { auditedIssuedPaper } from "../../lib/documents/issued-queries";
import { auditedFormView } from "../../lib/documents/queries";
import { applyTemplate, resetTemplate, uploadTemplate } from "../../lib/documents/templates/commands";
import { filledBytes } from "../../lib/documents/templates/filled-bytes";
import { formList, formTemplate, formTemplates, templateContent } from "../../lib/documents/templates/queries";
import { addDays, day } from "../../lib/primitives/day";
import { newId } from "../../lib/primitives/ids";
import { caseDriver, codesOf } from "../support/case-driver";
import { buildCommittee, type CommitteeFixture } from "../support/committee-fixture";
import { useDatabase } from "../support/database";
import { useOwner } from "../support/office-fixture";
import { approvalSteps } from "../support/planned-steps";
import { changedForm, textOfWord, wordFileOf } from "../support/template-file";

const owner = useOwner(useDatabase().url);
let fixture: CommitteeFixture;
const { openVerifiedCase, takeSteps } = caseDriver(owner, () => fixture);

beforeAll(async () => {
  fixture = await buildCommittee(owner);
}, 120_000);

const on = day("2025-08-20");
const keeper = (): Actor => fixture.actors.committee;

const upload = (file: Uint8Array, by: Actor = keeper(), form = "6-knd") =>
  uploadTemplate(by, {
    ...{ form, fileName: "mau-cua-co-quan.docx", requestId: newId() },
    file: Buffer.from(file).toString("base64"),
  });

const uploaded = async (file: Uint8Array, form = "6-knd"): Promise<string> => {
  const outcome = await upload(file, keeper(), form);
  if (outcome.kind !== "done") throw new Error(JSON.stringify(outcome));
  return outcome.value.templateId;
};

const apply = (templateId: string, from: string, by: Actor = keeper(), form = "6-knd") =>
  applyTemplate(by, { form, templateId, from, requestId: newId() });
const reset = (from: string, by: Actor = keeper(), form = "6-knd") =>
  resetTemplate(by, { form, from, requestId: newId() });

/** The version a paper of the cell is made by on a day; null by the shipped form. */
const versionOn = async (caseId: string, at: ReturnType<typeof day>): Promise<number | null> =>
  (await auditedFormView(fixture.actors.cell, caseId, "6-knd", on, { datedOn: at }))?.template?.version ?? null;

const caseBefore = async (name: string): Promise<string> => {
  const caseId = await openVerifiedCase(name);
  await takeSteps(caseId, approvalSteps.slice(0, 1));
  return caseId;
};

/** The Word file of an issued paper, as its page hands it out. */
const wordOf = async (caseId: string, paperId: string): Promise<string> => {
  const view = await auditedIssuedPaper(fixture.actors.cell, caseId, paperId, on);
  const template = view?.templateId ? await templateContent(fixture.actors.cell, view.templateId) : null;
  if (!view || !template) throw new Error("The paper is made by a template.");
  return Buffer.from(filledBytes(template, view.values, null)).toString("base64");
};

describe("the office's own template", () => {
  test("is kept as a version, is used from its day and not the day before, and goes back on a day", async () => {
    const caseId = await caseBefore("Lý Thị Có Ngày");
    const first = await uploaded(wordFileOf("Mẫu riêng, {ho_ten}, {CHI_BO}"));
    expect(await versionOn(caseId, on)).toBeNull();
    expect(codesOf(await apply(first, "10/08/2025"))).toBe("done");
    const from = day("2025-08-10");
    expect([await versionOn(caseId, addDays(from, -1)), await versionOn(caseId, from)]).toEqual([null, 1]);
    const second = await uploaded(wordFileOf("Mẫu thứ hai, {ho_ten}"));
    expect(codesOf(await apply(second, "15/08/2025"))).toBe("done");
    expect([await versionOn(caseId, day("2025-08-14")), await versionOn(caseId, day("2025-08-15"))]).toEqual([1, 2]);
    expect(codesOf(await reset("18/08/2025"))).toBe("done");
    expect([await versionOn(caseId, day("2025-08-17")), await versionOn(caseId, day("2025-08-18"))]).toEqual([2, null]);
    expect(codesOf(await reset("19/08/2025"))).toEqual(["template-none"]);
    const view = await formTemplates(keeper(), "6-knd", day("2025-08-16"));
    expect(view).toMatchObject({
      inForce: { version: 2 },
      next: "2025-08-18",
      templates: [{ version: 2 }, { version: 1 }],
    });
    expect(view?.uses.map(({ version }) => version)).toEqual([null, 2, 1]);
  });

  test("prints an issued paper again word for word after it was replaced and given up", async () => {
    const caseId = await caseBefore("Lý Thị In Lại");
    await apply(
      await uploaded(await changedForm("6-knd", (text) => text.replace("NGHỊ QUYẾT", "NGHỊ QUYẾT RIÊNG"))),
      "14/08/2025",
    );
    const issued = await issuePaper(fixture.actors.cell, {
      ...{ caseId, form: "6-knd", datedOn: "14/08/2025", number: "61-NQ/CB", signer: "Lê Văn Ký", requestId: newId() },
    });
    if (issued.kind !== "done") throw new Error(JSON.stringify(issued));
    const { paperId } = issued.value;
    const printed = await wordOf(caseId, paperId);
    const said = textOfWord(Buffer.from(printed, "base64"));
    expect(said).toContain("NGHỊ QUYẾT RIÊNG");
    expect(said).toContain("Lý Thị In Lại");
    expect(said).toContain("61-NQ/CB");
    await apply(await uploaded(wordFileOf("Mẫu sau, {ho_ten}")), "14/08/2025");
    await reset("14/08/2025");
    const { personId } = await owner.admissionCase.findUniqueOrThrow({ where: { id: caseId } });
    await owner.person.update({ where: { id: personId }, data: { fullName: "Lý Thị Tên Mới" } });
    expect(await wordOf(caseId, paperId)).toBe(printed);
  });

  test("that is bad is refused with its reasons, and leaves nothing but its audit row", async () => {
    const count = () => owner.formTemplate.count();
    const kept = await count();
    expect(codesOf(await upload(wordFileOf("{ho_tem}", "{@x}")))).toEqual(["template-unknown", "template-expression"]);
    expect(codesOf(await upload(Buffer.from("MZ")))).toEqual(["template-not-docx"]);
    expect(codesOf(await upload(new Uint8Array()))).toEqual(["template-missing"]);
    expect(codesOf(await upload(Buffer.alloc(5_000_010)))).toEqual(["template-too-large"]);
    const split = "<w:tbl><w:tr><w:tc><w:p><w:r><w:t>{#uu_diem}</w:t></w:r></w:p></w:tc></w:tr></w:tbl>";
    expect(codesOf(await upload(wordFileOf(split, "{/uu_diem}")))).toEqual(["template-not-filled"]);
    expect(await count()).toBe(kept);
    expect(await owner.audit.count({ where: { command: "templates.upload" } })).toBeGreaterThan(4);
  });

  test("is kept by the committee's leaders and the administrator, and by nobody else", async () => {
    const own = await uploaded(wordFileOf("{ho_ten}"), "7-knd");
    for (const actor of [fixture.actors.cell, fixture.actors.superior]) {
      expect(codesOf(await upload(wordFileOf("{ho_ten}"), actor))).toEqual(["not-permitted"]);
      expect(codesOf(await apply(own, "20/08/2025", actor, "7-knd"))).toEqual(["not-permitted"]);
      expect(codesOf(await reset("20/08/2025", actor))).toEqual(["not-permitted"]);
      expect([await formList(actor, on), await formTemplates(actor, "7-knd", on)]).toEqual([null, null]);
    }
    const administrator = await fixture.administratorNamed("Võ Thị Quản Mẫu");
    expect((await formTemplate(administrator, "7-knd", own, on))?.template.version).toBe(1);
    expect(codesOf(await apply(own, "20/08/2025", administrator, "7-knd"))).toBe("done");
  });

  test("is not that of another organisation, nor of another form", async () => {
    const own = await uploaded(wordFileOf("{ho_ten}"), "8-knd");
    expect(codesOf(await apply(own, "20/08/2025", keeper(), "6-knd"))).toEqual(["template-unknown-version"]);
    const { office } = fixture;
    const elsewhere = office.actor(
      await office.person("Trần Thị Ở Trên", office.superior),
      "administrator",
      office.superior,
    );
    expect(await formTemplate(elsewhere, "8-knd", own, on)).toBeNull();
    expect(codesOf(await apply(own, "20/08/2025", elsewhere, "8-knd"))).toEqual(["template-unknown-version"]);
    const stranger = { ...keeper(), reach: { ...keeper().reach, from: "x.y.", to: "x.y/" } };
    expect(await templateContent(stranger, own)).toBeNull();
    expect(await templateContent(fixture.actors.cell, own)).not.toBeNull();
  });

  test("is never changed nor taken away", async () => {
    const id = await uploaded(wordFileOf("{ho_ten}"), "9-knd");
    await expect(owner.formTemplate.update({ where: { id }, data: { version: 9 } })).rejects.toThrow();
    await expect(owner.formTemplate.delete({ where: { id } })).rejects.toThrow();
  });
});
