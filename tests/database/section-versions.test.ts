import { beforeAll, describe, expect, test } from "vitest";
import { asActor } from "../../lib/database/client";
import { deskView } from "../../lib/desk/queries";
import { auditedSectionView } from "../../lib/dossier/queries";
import { passSection, returnSection } from "../../lib/dossier/review-commands";
import { answerRemark, saveSection, sendSection } from "../../lib/dossier/write-commands";
import { today } from "../../lib/primitives/clock";
import { useDatabase } from "../support/database";
import { answersTo, buildDossier, codesOf, send } from "../support/dossier-fixture";
import { useOwner } from "../support/office-fixture";
import { startStatementCounter } from "../support/statement-counter";

const { url, owner: pool } = useDatabase();
const owner = useOwner(url);

let house: Awaited<ReturnType<typeof buildDossier>>;
beforeAll(async () => {
  house = await buildDossier(owner);
});

const place = (version: number, rest: Record<string, string> = {}) => ({
  caseId: house.caseId,
  number: "15",
  version: String(version),
  ...rest,
});
const seen = async () => (await auditedSectionView(house.deputy, house.caseId, 15))?.changes;
const back = (version: number) =>
  send(returnSection, house.deputy, place(version, { remark: "Thiếu năm.", cause: "gap" }));
const again = async (version: number, content: string) => {
  const answers = await answersTo(owner, house.caseId, 15, ["Đã ghi thêm."]);
  return send(answerRemark, house.applicant, place(version, { content, ...answers }));
};

test("a returned text is stored encrypted, and the changes are shown once the section is sent again", async () => {
  await send(sendSection, house.applicant, place(0, { content: "Học tại Trường Ví Dụ." }));
  expect(await seen()).toBeNull();
  expect(codesOf(await back(1))).toBe("done");
  const kept = await owner.sectionVersion.findMany();
  expect(kept).toMatchObject([{ caseId: house.caseId, number: 15, version: 1 }]);
  expect(Buffer.from(kept[0]?.contentSealed ?? []).includes(Buffer.from("Trường"))).toBe(false);

  await send(saveSection, house.applicant, place(1, { content: "Đang viết dở" }));
  expect(await seen()).toBeNull();
  expect(codesOf(await again(2, "Học tại Trường Ví Dụ năm 2019."))).toBe("done");
  expect(await seen()).toEqual({
    since: today(),
    basis: "returned",
    isNew: true,
    runs: [
      { kind: "kept", text: "Học tại Trường Ví Dụ " },
      { kind: "added", text: "năm 2019" },
      { kind: "kept", text: "." },
    ],
  });
});

test("the comparison is with the text last returned; a passed section has none", async () => {
  await back(3);
  await again(3, "Học tại Trường Ví Dụ năm 2019.");
  expect((await seen())?.runs).toEqual([]);
  await send(passSection, house.deputy, place(4));
  expect(await seen()).toBeNull();
  // A passed section may still be returned: what was passed is then what the next text is compared with.
  await back(4);
  await again(4, "Học tại Trường Ví Dụ năm 2020.");
  expect((await seen())?.runs?.filter(({ kind }) => kind !== "kept")).toEqual([
    { kind: "removed", text: "2019" },
    { kind: "added", text: "2020" },
  ]);
  expect(await owner.sectionVersion.count()).toBe(3);
});

test("neither the app nor the owner of the tables can change or delete a returned text", async () => {
  for (const sql of [`UPDATE "SectionVersion" SET version = 9`, `DELETE FROM "SectionVersion"`]) {
    await expect(pool.query(sql)).rejects.toThrow(/append-only/);
    await expect(asActor(house.deputy, (db) => db.$executeRawUnsafe(sql))).rejects.toThrow(/permission denied/);
  }
  await expect(pool.query(`TRUNCATE "SectionVersion"`)).rejects.toThrow(/append-only/);
});

test("row-level security hides returned texts that are out of reach", async () => {
  const elsewhere = await buildDossier(owner);
  const count = (actor: typeof house.deputy) => asActor(actor, (db) => db.sectionVersion.count());
  expect(await count(house.deputy)).toBe(3);
  for (const actor of [elsewhere.deputy, house.otherSecretary, house.otherApplicant, house.viewer, house.superior])
    expect(await count(actor)).toBe(0);
});

test("showing it costs no statement more", async () => {
  const counter = await startStatementCounter();
  const sent = await counter.during(() => auditedSectionView(house.deputy, house.caseId, 15));
  await counter.close();
  expect(sent.filter((query) => !query.includes("set_config")).length).toBeLessThanOrEqual(4);
});

describe("an accepted section its writer changes", () => {
  const accepted = "Giấy khen năm 2020.";
  const at = (version: number, rest: Record<string, string> = {}) => ({ ...place(version, rest), number: "19" });
  const view = (actor = house.deputy) => auditedSectionView(actor, house.caseId, 19);

  test("keeps the accepted text for others to read while it is changed, and is marked", async () => {
    await send(sendSection, house.applicant, at(0, { content: accepted }));
    expect(codesOf(await send(passSection, house.deputy, at(1)))).toBe("done");
    expect((await view())?.line.acceptedOn).toBeNull();
    expect(codesOf(await send(saveSection, house.applicant, at(1, { content: "Đang sửa dở" })))).toBe("done");
    for (const actor of [house.deputy, house.secretary])
      expect(await view(actor)).toMatchObject({
        reads: false,
        content: null,
        accepted,
        line: { state: "begun", acceptedOn: today() },
      });
    expect(await view(house.applicant)).toMatchObject({ content: "Đang sửa dở", accepted: null });
  });

  test("opens on the difference from the accepted text once it is sent, until it passes again", async () => {
    await send(sendSection, house.applicant, at(2, { content: "Giấy khen năm 2020 và 2021." }));
    expect(await view()).toMatchObject({
      reads: true,
      line: { state: "sent", acceptedOn: today() },
      changes: { since: today(), basis: "accepted" },
    });
    expect((await view())?.changes?.runs?.filter(({ kind }) => kind === "added")).toEqual([
      { kind: "added", text: "và 2021" },
    ]);
    await send(passSection, house.deputy, at(3));
    expect(await view()).toMatchObject({ line: { state: "passed", acceptedOn: null }, changes: null });
  });

  test("stands on the desk of the reviewer apart from sections that are sent", async () => {
    const rows = async () =>
      (await deskView(house.deputy, today())).groups.flatMap(({ rows: all }) =>
        all
          .filter(({ kind }) => kind === "sent" || kind === "changed")
          .map(({ kind, ref, count }) => [kind, ref, count]),
      );
    const before = await rows();
    await send(sendSection, house.applicant, at(3, { content: "Giấy khen năm 2022." }));
    expect(await rows()).toEqual([...before, ["changed", "19", 1]].sort());
  });
});

test("a text that was sent and is changed before its review is kept, with when it was sent", async () => {
  const at = (version: number, content: string) => ({ ...place(version, { content }), number: "20" });
  await send(sendSection, house.applicant, at(0, "Không."));
  await auditedSectionView(house.deputy, house.caseId, 20);
  expect(codesOf(await send(sendSection, house.applicant, at(1, "Không có kỷ luật.")))).toBe("done");
  const kept = await owner.sectionVersion.findMany({ where: { caseId: house.caseId, number: 20 } });
  expect(kept).toMatchObject([{ version: 1, returnedAt: null, acceptedAt: null }]);
  expect(kept[0]?.sentAt).toBeInstanceOf(Date);
  const view = await auditedSectionView(house.deputy, house.caseId, 20);
  expect(view?.changes).toMatchObject({ basis: "seen", isNew: true, since: today() });
  expect(view?.changes?.runs?.filter(({ kind }) => kind === "added").map(({ text }) => text)).toEqual([
    expect.stringContaining("có kỷ luật"),
  ]);
});
