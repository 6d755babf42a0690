import { beforeAll, describe, expect, test } from "vitest";
import type { Actor } from "../../lib/access/actor";
import { auditedDossierView, auditedSectionView } from "../../lib/dossier/queries";
import { passSection, returnSection } from "../../lib/dossier/review-commands";
import { addRelative, recordVerificationResult, requestVerification } from "../../lib/dossier/verification-commands";
import { auditedVerificationView } from "../../lib/dossier/verification-queries";
import { answerRemark, saveSection, sendSection } from "../../lib/dossier/write-commands";
import { type Day, dateOf } from "../../lib/primitives/day";
import { newId } from "../../lib/primitives/ids";
import { useDatabase } from "../support/database";
import { buildDossier, codesOf, send } from "../support/dossier-factory";
import { useOwner } from "../support/office";

const { url } = useDatabase();
const owner = useOwner(url);
const on = "2026-05-20" as Day;

let house: Awaited<ReturnType<typeof buildDossier>>;
beforeAll(async () => {
  house = await buildDossier(owner);
  const { caseId, applicant } = house;
  await send(sendSection, applicant, { caseId, number: "21", version: "0", content: "Bố đẻ: Lê Văn Bố" });
});

type Name =
  | "applicant"
  | "otherApplicant"
  | "deputy"
  | "secretary"
  | "otherSecretary"
  | "mentor"
  | "viewer"
  | "superior"
  | "administrator";
const everyone: readonly Name[] = [
  "applicant",
  "otherApplicant",
  "deputy",
  "secretary",
  "otherSecretary",
  "mentor",
  "viewer",
  "superior",
  "administrator",
];
const reading: readonly Name[] = ["applicant", "deputy", "secretary"];

describe("who opens a personal history", () => {
  test.each(everyone)("%s", async (name) => {
    const actor: Actor = house[name];
    const opens = reading.includes(name);
    expect((await auditedDossierView(actor, house.caseId)) !== null).toBe(opens);
    expect((await auditedSectionView(actor, house.caseId, 21))?.content ?? null).toBe(
      opens ? "Bố đẻ: Lê Văn Bố" : null,
    );
    expect((await auditedVerificationView(actor, house.caseId, on)) !== null).toBe(opens);
  });

  test("the superior's officer opens it once it has been sent up", async () => {
    const sentUp = await buildDossier(owner, "approval");
    await owner.admissionCase.update({ where: { id: sentUp.caseId }, data: { submittedOn: dateOf(on) } });
    expect(await auditedDossierView(sentUp.superior, sentUp.caseId)).not.toBeNull();
    expect(await auditedDossierView(sentUp.superior, sentUp.otherCaseId)).toBeNull();
  });

  test("each opening is written down", async () => {
    const count = () => owner.audit.count({ where: { caseId: house.caseId, command: "dossier.seen" } });
    const before = await count();
    await auditedDossierView(house.deputy, house.caseId);
    await auditedSectionView(house.secretary, house.caseId, 21);
    await auditedVerificationView(house.deputy, house.caseId, on);
    await auditedDossierView(house.mentor, house.caseId);
    expect(await count()).toBe(before + 3);
  });

  test("an address that is none is not found", async () => {
    expect(await auditedDossierView(house.deputy, "x")).toBeNull();
    expect(await auditedDossierView(house.deputy, newId())).toBeNull();
    for (const number of [0, 24, 1.5, Number.NaN])
      expect(await auditedSectionView(house.deputy, house.caseId, number)).toBeNull();
  });
});

describe("who sees what became of a returned section", () => {
  const place = (version: number) => ({ caseId: house.caseId, number: "17", version: String(version) });
  beforeAll(async () => {
    await send(sendSection, house.applicant, { ...place(0), content: "Bản trước" });
    await send(returnSection, house.deputy, { ...place(1), remark: "Ghi rõ" });
    await send(answerRemark, house.applicant, { ...place(1), content: "Bản sau", answer: "Đã ghi rõ" });
  });

  test.each(everyone)("%s", async (name) => {
    const view = await auditedSectionView(house[name], house.caseId, 17);
    expect((view?.changes ?? null) !== null).toBe(name === "deputy");
    // Whoever may not review never reads the earlier text either.
    if (name !== "deputy") expect(JSON.stringify(view)).not.toContain("trước");
  });

  test("nobody over the own history", async () => {
    expect((await auditedSectionView(house.applicantAsDeputy, house.caseId, 17))?.changes ?? null).toBeNull();
  });
});

describe("who writes and reviews it", () => {
  const place = () => ({ caseId: house.caseId, number: "21", version: "1" });
  const writing = [
    ["saveSection", saveSection, { content: "x" }],
    ["sendSection", sendSection, { content: "x" }],
    ["answerRemark", answerRemark, { content: "x", answer: "x" }],
  ] as const;
  const reviewing = [
    ["passSection", passSection, {}],
    ["returnSection", returnSection, { remark: "x" }],
  ] as const;

  test.each(writing)(
    "%s: another applicant finds nothing, everybody else is not permitted",
    async (_, command, rest) => {
      expect(codesOf(await send(command, house.otherApplicant, { ...place(), ...rest }))).toBe("not-found");
      for (const name of everyone.filter((each) => !/applicant/i.test(each))) {
        expect(codesOf(await send(command, house[name], { ...place(), ...rest }))).toEqual(["not-permitted"]);
      }
    },
  );

  test.each(reviewing)("%s: the committee only", async (_, command, rest) => {
    for (const name of everyone.filter((each) => each !== "deputy")) {
      expect(codesOf(await send(command, house[name], { ...place(), ...rest }))).toEqual(["not-permitted"]);
    }
  });

  const keeping = [
    ["addRelative", addRelative, { kinship: "father", fullName: "Lê Văn Bố" }],
    ["requestVerification", requestVerification, { agency: "Đảng ủy xã", receivedOn: on }],
    [
      "recordVerificationResult",
      recordVerificationResult,
      { verificationId: newId(), answeredOn: on, result: "correct" },
    ],
  ] as const;
  test.each(keeping)("%s: the committee only", async (_, command, rest) => {
    for (const name of everyone.filter((each) => each !== "deputy")) {
      expect(codesOf(await send(command, house[name], { caseId: house.caseId, ...rest }))).toEqual(["not-permitted"]);
    }
  });

  test("a committee elsewhere finds nothing", async () => {
    const elsewhere = await buildDossier(owner);
    expect(codesOf(await send(passSection, elsewhere.deputy, place()))).toBe("not-found");
    expect(await auditedDossierView(elsewhere.deputy, house.caseId)).toBeNull();
  });
});
