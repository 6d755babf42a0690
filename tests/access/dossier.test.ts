import { beforeAll, describe, expect, test } from "vitest";
import type { Actor } from "../../lib/access/actor";
import { answerField } from "../../lib/dossier/answers";
import { auditedDossierView, auditedSectionView } from "../../lib/dossier/queries";
import { passSection, returnSection } from "../../lib/dossier/review-commands";
import { auditedVerificationView } from "../../lib/dossier/verification/queries";
import { addRelative, removeRelative } from "../../lib/dossier/verification/relative-commands";
import { recordVerificationGround, recordVerificationResult } from "../../lib/dossier/verification/reply-commands";
import { requestVerification } from "../../lib/dossier/verification/request-commands";
import { answerRemark, saveSection, sendSection } from "../../lib/dossier/write-commands";
import { type Day, dateOf } from "../../lib/primitives/day";
import { newId } from "../../lib/primitives/ids";
import { useDatabase } from "../support/database";
import { answersTo, buildDossier, codesOf, send } from "../support/dossier-fixture";
import { useOwner } from "../support/office-fixture";

const { url } = useDatabase();
const owner = useOwner(url);
const on = "2026-05-20" as Day;

let fixture: Awaited<ReturnType<typeof buildDossier>>;
beforeAll(async () => {
  fixture = await buildDossier(owner);
  const { caseId, applicant } = fixture;
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
    const actor: Actor = fixture[name];
    const opens = reading.includes(name);
    expect((await auditedDossierView(actor, fixture.caseId, on)) !== null).toBe(opens);
    expect((await auditedSectionView(actor, fixture.caseId, 21))?.content ?? null).toBe(
      opens ? "Bố đẻ: Lê Văn Bố" : null,
    );
    expect((await auditedVerificationView(actor, fixture.caseId, on)) !== null).toBe(opens);
  });

  test("the superior's officer opens it after the case was sent up", async () => {
    const sentUp = await buildDossier(owner, "approval");
    await owner.admissionCase.update({ where: { id: sentUp.caseId }, data: { submittedOn: dateOf(on) } });
    expect(await auditedDossierView(sentUp.superior, sentUp.caseId, on)).not.toBeNull();
    expect(await auditedDossierView(sentUp.superior, sentUp.otherCaseId, on)).toBeNull();
  });

  test("each opening is recorded in the audit log", async () => {
    const count = () => owner.audit.count({ where: { caseId: fixture.caseId, command: "dossier.seen" } });
    const before = await count();
    await auditedDossierView(fixture.deputy, fixture.caseId, on);
    await auditedSectionView(fixture.secretary, fixture.caseId, 21);
    await auditedVerificationView(fixture.deputy, fixture.caseId, on);
    await auditedDossierView(fixture.mentor, fixture.caseId, on);
    expect(await count()).toBe(before + 3);
  });

  test("an invalid address is not found", async () => {
    expect(await auditedDossierView(fixture.deputy, "x", on)).toBeNull();
    expect(await auditedDossierView(fixture.deputy, newId(), on)).toBeNull();
    for (const number of [0, 24, 1.5, Number.NaN])
      expect(await auditedSectionView(fixture.deputy, fixture.caseId, number)).toBeNull();
  });
});

describe("who sees the changes in a returned section", () => {
  const place = (version: number) => ({ caseId: fixture.caseId, number: "17", version: String(version) });
  beforeAll(async () => {
    await send(sendSection, fixture.applicant, { ...place(0), content: "Bản trước" });
    await send(returnSection, fixture.deputy, { ...place(1), remark: "Ghi rõ", cause: "wording" });
    const answers = await answersTo(owner, fixture.caseId, 17, ["Đã ghi rõ"]);
    await send(answerRemark, fixture.applicant, { ...place(1), content: "Bản sau", ...answers });
  });

  test.each(everyone)("%s", async (name) => {
    const view = await auditedSectionView(fixture[name], fixture.caseId, 17);
    expect((view?.changes ?? null) !== null).toBe(name === "deputy");
    // Whoever may not review does not see the earlier text.
    if (name !== "deputy") expect(JSON.stringify(view)).not.toContain("trước");
  });

  test("nobody sees them in their own history", async () => {
    expect((await auditedSectionView(fixture.applicantAsDeputy, fixture.caseId, 17))?.changes ?? null).toBeNull();
  });
});

describe("who writes and reviews it", () => {
  const place = () => ({ caseId: fixture.caseId, number: "21", version: "1" });
  const writing = [
    ["saveSection", saveSection, { content: "x" }],
    ["sendSection", sendSection, { content: "x" }],
    ["answerRemark", answerRemark, { content: "x", [answerField(newId())]: "x" }],
  ] as const;
  const reviewing = [
    ["passSection", passSection, {}],
    ["returnSection", returnSection, { remark: "x", cause: "other" }],
  ] as const;

  test.each(writing)(
    "%s: another applicant gets not-found, everybody else is not permitted",
    async (_, command, rest) => {
      expect(codesOf(await send(command, fixture.otherApplicant, { ...place(), ...rest }))).toBe("not-found");
      for (const name of everyone.filter((each) => !/applicant/i.test(each))) {
        expect(codesOf(await send(command, fixture[name], { ...place(), ...rest }))).toEqual(["not-permitted"]);
      }
    },
  );

  test.each(reviewing)("%s: the committee only", async (_, command, rest) => {
    for (const name of everyone.filter((each) => each !== "deputy")) {
      expect(codesOf(await send(command, fixture[name], { ...place(), ...rest }))).toEqual(["not-permitted"]);
    }
  });

  const keeping = [
    ["addRelative", addRelative, { kinship: "father", fullName: "Lê Văn Bố" }],
    ["removeRelative", removeRelative, { relativeId: newId() }],
    ["requestVerification", requestVerification, { agency: "Đảng ủy xã", receivedOn: on }],
    [
      "recordVerificationResult",
      recordVerificationResult,
      { verificationId: newId(), answeredOn: on, result: "correct" },
    ],
    [
      "recordVerificationGround",
      recordVerificationGround,
      { relativeId: newId(), ground: "sameCommune", agency: "Đảng ủy xã", confirmedOn: on },
    ],
  ] as const;
  test.each(keeping)("%s: the committee only", async (_, command, rest) => {
    for (const name of everyone.filter((each) => each !== "deputy")) {
      expect(codesOf(await send(command, fixture[name], { caseId: fixture.caseId, ...rest }))).toEqual([
        "not-permitted",
      ]);
    }
  });

  test("a committee of another organisation gets not-found", async () => {
    const elsewhere = await buildDossier(owner);
    expect(codesOf(await send(passSection, elsewhere.deputy, place()))).toBe("not-found");
    expect(await auditedDossierView(elsewhere.deputy, fixture.caseId, on)).toBeNull();
  });
});
