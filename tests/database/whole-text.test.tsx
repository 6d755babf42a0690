import { renderToStaticMarkup } from "react-dom/server";
import { beforeAll, beforeEach, describe, expect, test, vi } from "vitest";
import { WholeTextPage } from "../../components/dossier/whole-text/whole-text-page";
import type { Actor } from "../../lib/access/actor";
import { encrypt } from "../../lib/database/encryption";
import { type Content, emptyContent, storedContent } from "../../lib/dossier/history/content";
import { passSection, returnSection } from "../../lib/dossier/review-commands";
import { recordReplies } from "../../lib/dossier/verification/reply-commands";
import { requestVerification } from "../../lib/dossier/verification/request-commands";
import type { Compared } from "../../lib/dossier/whole-text/earlier-texts";
import { auditedWholeText } from "../../lib/dossier/whole-text/queries";
import { saveSection, sendSection } from "../../lib/dossier/write-commands";
import { today } from "../../lib/primitives/clock";
import { newId } from "../../lib/primitives/ids";
import { vi as words } from "../../lib/text/vi";
import { useDatabase } from "../support/database";
import { buildDossier, send } from "../support/dossier-fixture";
import { useOwner } from "../support/office-fixture";

// It asks which request it answers, and there is none here.
vi.mock("../../components/ui/page-title", () => ({ PageTitle: () => null }));

const owner = useOwner(useDatabase().url);
let house: Awaited<ReturnType<typeof buildDossier>>;
beforeAll(async () => {
  house = await buildDossier(owner);
});
beforeEach(async () => {
  await owner.dossierSection.deleteMany({ where: { caseId: house.caseId } });
});

const place = (number: number, version: number, rest: Record<string, string> = {}) => ({
  ...{ caseId: house.caseId, number: String(number), version: String(version) },
  ...rest,
});
const view = async (actor: Actor, compared: Compared = null) =>
  (await auditedWholeText(actor, house.caseId, today(), compared)) ??
  expect.fail("The whole text is not within reach.");
const shown = async (actor: Actor, compared: Compared = null) =>
  renderToStaticMarkup(<WholeTextPage view={await view(actor, compared)} words={words} />);

/** A section that was sent with boxes and rows, as the forms of rows store it. */
const storeSent = async (number: number, content: Content, { caseId, office } = house): Promise<void> => {
  const id = newId();
  const at = new Date();
  await owner.dossierSection.create({
    data: {
      ...{ id, caseId, path: office.first.path, number, version: 1, savedAt: at, sentAt: at },
      contentSealed: encrypt(storedContent(content), "DossierSection.contentSealed", id),
    },
  });
};

describe("the whole personal history", () => {
  test("shows the 26 items in the order of the form, the last three with what is recorded of them", async () => {
    const markup = await shown(house.deputy);
    const found = [...markup.matchAll(/<h2[^>]*>(?:<a[^>]*>)?(\d+)\. /g)].map(([, number]) => Number(number));
    expect(found).toEqual(Array.from({ length: 26 }, (_, at) => at + 1));
    expect(markup.split(words.wholeText.notRecorded)).toHaveLength(4);
  });

  test("shows of an answer what was found of each point, to those who read findings", async () => {
    const verified = await buildDossier(owner, "verification");
    const { caseId, deputy, applicant } = verified;
    await storeSent(15, { ...emptyContent }, verified);
    const request = { caseId, receivedOn: "2025-10-02", agency: "Đảng ủy xã Bình Mẫu" };
    expect((await send(requestVerification, deputy, request)).kind).toBe("done");
    const { id: verificationId } = await owner.verification.findFirstOrThrow({ where: { caseId } });
    const reply = { caseId, verificationId, answeredOn: "2025-10-20", resultHistory: "incorrect", items: "15" };
    const found = { findingHistory: "Năm nhập ngũ khác sổ gốc", resultConduct: "correct" };
    expect((await send(recordReplies, deputy, { ...reply, ...found })).kind).toBe("done");
    const markupFor = async (actor: Actor) =>
      renderToStaticMarkup(
        <WholeTextPage
          view={(await auditedWholeText(actor, caseId, today())) ?? expect.fail("It is within reach.")}
          words={words}
        />,
      );
    expect((await markupFor(deputy)).includes("Năm nhập ngũ khác sổ gốc")).toBe(true);
    expect((await markupFor(applicant)).includes("Năm nhập ngũ")).toBe(false);
  });

  test("shows a draft to its writer and to nobody else, and says so in its place", async () => {
    await send(saveSection, house.applicant, place(6, 0, { content: "Quê quán viết dở" }));
    expect(await shown(house.applicant)).toContain("Quê quán viết dở");
    for (const reader of [house.deputy, house.secretary]) {
      const markup = await shown(reader);
      expect(markup).not.toContain("viết dở");
      expect(markup).toContain(words.dossier.section.notReadable);
    }
  });

  test("shows rows with their months, and relatives each with their boxes", async () => {
    await storeSent(15, {
      ...emptyContent,
      rows: [{ id: newId(), values: { from: "2019-09", to: "", work: "Chuyên viên", unit: "Văn phòng Ví Dụ" } }],
    });
    await storeSent(21, {
      ...emptyContent,
      rows: [{ id: newId(), values: { kinship: "father", fullName: "Lê Văn Cha", occupation: "Nông dân" } }],
    });
    const markup = await shown(house.secretary);
    expect(markup).toContain("Từ 09/2019 đến nay");
    expect(markup).toContain("Văn phòng Ví Dụ");
    expect(markup).toContain("Bố đẻ: Lê Văn Cha");
    expect(markup).not.toContain("2-KND 38");
  });

  test("is closed to the mentor, to other cells and to whoever reads no personal file, and leaves an audit row", async () => {
    const { mentor, otherSecretary, otherApplicant, viewer, administrator, deputy } = house;
    for (const actor of [mentor, otherSecretary, otherApplicant, viewer, administrator])
      expect(await auditedWholeText(actor, house.caseId, today())).toBeNull();
    const count = () => owner.audit.count({ where: { caseId: house.caseId, command: "dossier.seen" } });
    const before = await count();
    await view(deputy);
    expect(await count()).toBe(before + 1);
  });
});

describe("the whole text is compared with any earlier one", () => {
  beforeEach(async () => {
    await send(sendSection, house.applicant, place(10, 0, { content: "Chuyên viên Văn phòng" }));
    await send(sendSection, house.applicant, place(6, 0, { content: "Xã Ví Dụ" }));
    await send(passSection, house.deputy, place(6, 1));
    await send(returnSection, house.deputy, place(10, 1, { remark: "Ghi rõ phòng.", cause: "incomplete" }));
    await owner.remark.updateMany({
      where: { caseId: house.caseId },
      data: { answeredAt: new Date(), closedAt: new Date() },
    });
    await send(sendSection, house.applicant, place(10, 1, { content: "Chuyên viên Phòng Tổng hợp" }));
  });

  test("word by word with one text of one item", async () => {
    const markup = await shown(house.deputy, { by: "version", number: 10, version: 1 });
    expect(markup).toMatch(/<del[^>]*>.*Văn phòng<\/del>/);
    expect(markup).toMatch(/<ins[^>]*>.*Phòng Tổng hợp<\/ins>/);
  });

  test("a day folds what has not changed since; the day itself counts", async () => {
    const now = await view(house.applicant, { by: "day", day: today() });
    expect(now.days).toEqual([today()]);
    expect(now.items.flatMap(({ earlier }) => earlier ?? [])).toEqual(["same", "same"]);
    const markup = await shown(house.applicant, { by: "day", day: today() });
    expect(markup).not.toContain("<del");
    expect(markup).toContain(`${words.dossier.itemTitle(6, "Quê quán")} · ${words.wholeText.unchanged}`);
  });
});
