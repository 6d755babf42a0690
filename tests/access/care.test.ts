import { beforeAll, describe, expect, test } from "vitest";
import type { Actor } from "../../lib/access/actor";
import { asActor } from "../../lib/database/client";
import { encrypt } from "../../lib/database/encryption";
import { endShare, shareSection, writeHelp } from "../../lib/dossier/care/commands";
import { auditedCareItem, auditedCareView } from "../../lib/dossier/care/queries";
import { auditedDossierView, auditedSectionView } from "../../lib/dossier/queries";
import { sendSection } from "../../lib/dossier/write-commands";
import { type Day, dateOf } from "../../lib/primitives/day";
import { newId } from "../../lib/primitives/ids";
import { useDatabase } from "../support/database";
import { buildDossier, codesOf, send } from "../support/dossier-fixture";
import { useOwner } from "../support/office-fixture";

const { url } = useDatabase();
const owner = useOwner(url);
const on = "2026-05-20" as Day;
const text = "Bố đẻ: Lê Văn Bố, nông dân";

let house: Awaited<ReturnType<typeof buildDossier>>;
let mentor: Actor;
let mentorshipId: string;

/** A mentorship of the mentor's person, whose account the row policy asks for. */
const mentorship = async (who: Actor, personName: string) => {
  const id = newId();
  const { caseId, office } = house;
  await owner.account.upsert({
    where: { id: who.accountId },
    create: {
      ...{ id: who.accountId, username: `u${who.accountId.slice(-12)}`, passwordHash: "x" },
      ...{ personId: who.personId, createdAt: new Date() },
    },
    update: {},
  });
  await owner.mentorship.create({
    data: {
      ...{ id, caseId, path: office.first.path, personId: who.personId, personName },
      ...{ resolution: "05-NQ/CB", from: dateOf("2026-01-05" as Day) },
    },
  });
  return id;
};

beforeAll(async () => {
  house = await buildDossier(owner);
  ({ mentor } = house);
  mentorshipId = await mentorship(mentor, "Phạm Thị Giúp");
  await send(sendSection, house.applicant, { caseId: house.caseId, number: "22", version: "0", content: text });
});

const item = async (actor: Actor, number = 22) => auditedCareItem(actor, house.caseId, number);
const share = async (actor: Actor) => codesOf(await send(shareSection, actor, { caseId: house.caseId, number: "22" }));
const end = async (actor: Actor) => codesOf(await send(endShare, actor, { caseId: house.caseId, number: "22" }));
const help = async (actor: Actor, number = "22") =>
  codesOf(await send(writeHelp, actor, { caseId: house.caseId, number, text: "Ghi rõ ưu điểm trước" }));

describe("a mentor", () => {
  test("sees which items are open, sent, returned or passed, and not a word of them", async () => {
    const view = (await auditedCareView(mentor, house.caseId, on)) ?? expect.unreachable();
    expect(view.sections.map(({ state }) => state)).toEqual(
      view.sections.map(({ number }) => (number === 22 ? "sent" : "untouched")),
    );
    expect(view.shared).toEqual([]);
    expect(await item(mentor)).toMatchObject({ isShared: false, content: null, line: { state: "sent" } });
    expect(JSON.stringify([view, await item(mentor)])).not.toContain("Lê Văn Bố");
    expect(await auditedDossierView(mentor, house.caseId, on)).toBeNull();
    expect(await auditedSectionView(mentor, house.caseId, 22)).toBeNull();
  });

  test("reads the tips for an item, in words only: from whose history they came is not told", async () => {
    const { caseId, office } = house;
    const remarkId = newId();
    await owner.remark.create({
      data: {
        ...{ id: remarkId, caseId, path: office.first.path, section: 22, authorName: "Phó", cause: "incomplete" },
        ...{ writtenAt: new Date(), answeredAt: new Date(), closedAt: new Date() },
        textSealed: encrypt("Lê Văn Bố: ghi thiếu", "Remark.textSealed", remarkId),
      },
    });
    await owner.errorTip.create({
      data: {
        ...{ id: newId(), path: office.organisation.path, remarkId, section: 22, cause: "incomplete" },
        ...{ text: "Ghi cả ưu điểm và khuyết điểm.", publishedAt: new Date(), publishedByName: "Phó" },
      },
    });
    const tips = (await item(mentor))?.tips;
    expect(tips).toMatchObject([{ text: "Ghi cả ưu điểm và khuyết điểm.", times: 1 }]);
    expect(Object.keys(tips?.[0] ?? {}).sort()).toEqual(["box", "id", "text", "times"]);
    expect((await item(mentor, 21))?.tips).toEqual([]);
    await owner.errorTip.deleteMany();
    await owner.remark.delete({ where: { id: remarkId } });
  });

  test("follows only the person in care, and nobody else gets this view", async () => {
    expect(await auditedCareView(mentor, house.otherCaseId, on)).toBeNull();
    expect(await auditedCareItem(mentor, house.otherCaseId, 22)).toBeNull();
    for (const name of ["applicant", "deputy", "secretary", "viewer", "superior", "administrator"] as const) {
      expect([name, await auditedCareView(house[name], house.caseId, on)]).toEqual([name, null]);
      expect([name, await item(house[name])]).toEqual([name, null]);
    }
  });

  test("writes words of help, which the applicant and the cell read at that item and nobody else", async () => {
    expect(await help(mentor)).toBe("done");
    const { id } = await owner.sectionHelp.findFirstOrThrow({ where: { caseId: house.caseId } });
    const seen = async (actor: Actor) =>
      (await auditedSectionView(actor, house.caseId, 22))?.help.map((each) => [each.id, each.text]);
    const words = [[id, "Ghi rõ ưu điểm trước"]];
    expect(await seen(house.applicant)).toEqual(words);
    expect(await seen(house.secretary)).toEqual(words);
    expect((await item(mentor))?.help.map((each) => each.id)).toEqual([id]);
    expect(await seen(house.deputy)).toEqual([]);
    const rows = await asActor(house.deputy, (db) => db.sectionHelp.count());
    expect(rows).toBe(0);
    expect((await auditedSectionView(house.applicant, house.caseId, 21))?.help).toEqual([]);
  });

  test("writes no help on another's case, and none once the history is closed", async () => {
    expect(codesOf(await send(writeHelp, mentor, { caseId: house.otherCaseId, number: "1", text: "x" }))).toBe(
      "not-found",
    );
    for (const name of ["applicant", "secretary", "deputy"] as const)
      expect(await help(house[name])).toEqual(["not-permitted"]);
    await owner.admissionCase.update({ where: { id: house.caseId }, data: { stage: "approval" } });
    expect(await help(mentor)).toEqual(["dossier-shut"]);
    await owner.admissionCase.update({ where: { id: house.caseId }, data: { stage: "dossier" } });
  });
});

describe("an item that is shared", () => {
  test("is read by the mentor until the applicant ends it; both are dated and audited", async () => {
    expect(await share(mentor)).toEqual(["not-permitted"]);
    expect(await share(house.otherApplicant)).toBe("not-found");
    expect(await share(house.applicant)).toBe("done");
    expect(await share(house.applicant)).toBe("done");
    expect(await owner.sectionShare.count({ where: { caseId: house.caseId } })).toBe(1);
    expect((await auditedCareView(mentor, house.caseId, on))?.shared).toEqual([22]);
    expect(await item(mentor)).toMatchObject({ isShared: true, content: text });
    expect(await item(mentor, 21)).toMatchObject({ isShared: false, content: null });
    const sharing = (await auditedSectionView(house.applicant, house.caseId, 22))?.sharing;
    expect(sharing).toMatchObject([{ name: "Phạm Thị Giúp" }]);
    expect(sharing?.[0]?.sharedOn).not.toBeNull();
    expect((await auditedSectionView(house.secretary, house.caseId, 22))?.sharing).toBeNull();
    expect(await end(house.applicant)).toBe("done");
    expect(await item(mentor)).toMatchObject({ isShared: false, content: null });
    const acts = await owner.audit.findMany({
      where: { caseId: house.caseId, command: { in: ["dossier.share", "dossier.endShare"] }, accepted: true },
      select: { command: true },
      orderBy: { at: "asc" },
    });
    expect(acts.map(({ command }) => command)).toEqual(["dossier.share", "dossier.share", "dossier.endShare"]);
    const [row] = await owner.sectionShare.findMany({ where: { caseId: house.caseId } });
    expect([row?.sharedAt, row?.endedAt]).not.toContain(null);
  });

  test("is noted as that item in the audit when it is read, and as its state where it is not shared", async () => {
    await share(house.applicant);
    const last = async () =>
      (
        await owner.audit.findFirst({
          where: { accountId: mentor.accountId },
          orderBy: [{ at: "desc" }, { id: "desc" }],
        })
      )?.subjectId;
    await item(mentor);
    expect(await last()).toBe("item-22");
    await item(mentor, 21);
    expect(await last()).toBe("care");
  });

  test("ends with the mentorship; a later mentor reads nothing by it", async () => {
    const later = house.office.actor(
      await house.office.person("Hồ Thị Sau", house.office.first),
      "mentor",
      house.office.first,
      {
        mentored: [house.caseId],
        people: [house.writer.id],
      },
    );
    expect((await item(mentor))?.content).toBe(text);
    await owner.mentorship.update({ where: { id: mentorshipId }, data: { to: dateOf(on) } });
    expect(await share(house.applicant)).toEqual(["no-mentor-to-share-with"]);
    await mentorship(later, "Hồ Thị Sau");
    // As in the moment before the session learns that the mentorship has ended.
    expect(await item(mentor)).toMatchObject({ isShared: false, content: null });
    expect(await item(later)).toMatchObject({ isShared: false, content: null });
    expect(await share(house.applicant)).toBe("done");
    expect((await item(later))?.content).toBe(text);
    expect((await item(mentor))?.content).toBeNull();
  });

  test("shows a mentor no earlier text, whatever is asked of the database", async () => {
    await owner.sectionVersion.create({
      data: {
        ...{ id: newId(), caseId: house.caseId, path: house.office.first.path, number: 22, version: 1 },
        ...{ contentSealed: Buffer.from("x"), returnedAt: new Date() },
      },
    });
    expect(await asActor(mentor, (db) => db.sectionVersion.count())).toBe(0);
    expect(await asActor(house.deputy, (db) => db.sectionVersion.count())).toBe(1);
  });
});
