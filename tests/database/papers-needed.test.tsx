import { renderToStaticMarkup } from "react-dom/server";
import { beforeAll, describe, expect, test, vi } from "vitest";
import { PapersNeededPage } from "../../components/papers-needed/papers-page";
import type { Actor } from "../../lib/access/actor";
import { asActor } from "../../lib/database/client";
import { deskView } from "../../lib/desk/queries";
import { answerQuestions, keepPaper } from "../../lib/papers-needed/commands";
import { auditedCaseWithPapers, auditedPaperForm, auditedPaperList } from "../../lib/papers-needed/queries";
import { today } from "../../lib/primitives/clock";
import { addDays, dateOf, dayOrNull } from "../../lib/primitives/day";
import { vi as words } from "../../lib/text/vi";
import { useDatabase } from "../support/database";
import { buildDossier, codesOf, send } from "../support/dossier-fixture";
import { useOwner } from "../support/office-fixture";
import { seeingSaved } from "../support/saving";

// It asks which request it answers, and there is none here.
vi.mock("../../components/ui/page-title", () => ({ PageTitle: () => null }));

const { url, owner: pool } = useDatabase();
const owner = useOwner(url);
const on = today();
let house: Awaited<ReturnType<typeof buildDossier>>;
beforeAll(async () => {
  house = await buildDossier(owner);
});

const view = async (actor: Actor = house.secretary) =>
  (await auditedPaperList(actor, house.caseId, on)) ?? expect.fail("The list is not within reach.");
const answer = (actor: Actor, values: Record<string, string>) =>
  send(seeingSaved(answerQuestions), actor, { caseId: house.caseId, ...values });
const keep = (actor: Actor, values: Record<string, string>) =>
  send(seeingSaved(keepPaper), actor, { caseId: house.caseId, ...values });
const lineOf = async (key: string) => (await view()).lines.find((line) => line.key === key);

/** What the desk of an actor says of papers that lapse. */
const lapsesFor = async (actor: Actor) =>
  (await deskView(actor, on)).groups.flatMap(({ rows }) => rows.filter(({ kind }) => kind === "lapse"));

describe("papers that lapse before the cell meets", () => {
  test("are on the desk of the cell with the first day, before the planned meeting and not after it", async () => {
    expect(await lapsesFor(house.secretary)).toEqual([]);
    await keep(house.secretary, { paper: "marriageCertificate", validUntil: addDays(on, 90) });
    await keep(house.secretary, { paper: "spouseHistory", validUntil: addDays(on, 80) });
    expect(await lapsesFor(house.secretary)).toEqual([]);
    await answer(house.secretary, { plannedOn: addDays(on, 80) });
    expect(await lapsesFor(house.secretary)).toEqual([]);
    await answer(house.secretary, { plannedOn: addDays(on, 81) });
    const [row] = await lapsesFor(house.secretary);
    expect(row).toMatchObject({ caseId: house.caseId, dueOn: addDays(on, 80), ref: addDays(on, 81), daysLeft: 80 });
    for (const actor of [house.mentor, house.otherSecretary, house.applicant, house.deputy])
      expect(await lapsesFor(actor)).toEqual([]);
  });

  test("are spoken of sixty days ahead where no meeting is planned, also those the rules give a time", async () => {
    await answer(house.secretary, {});
    const holdUntil = (days: number) =>
      owner.admissionCase.update({ where: { id: house.caseId }, data: { papersHoldUntil: dateOf(addDays(on, days)) } });
    await holdUntil(60);
    expect(await lapsesFor(house.secretary)).toEqual([]);
    await holdUntil(59);
    expect(await lapsesFor(house.secretary)).toMatchObject([{ dueOn: addDays(on, 59), ref: null }]);
    await holdUntil(-1);
    expect(await lapsesFor(house.secretary)).toMatchObject([{ dueOn: addDays(on, -1), daysLeft: -1 }]);
    await owner.admissionCase.update({ where: { id: house.caseId }, data: { papersHoldUntil: null } });
  });

  test("keep outside the sealed list no more than the planned day and the first of the stated days, as the list has them", async () => {
    const { checklist } = await view();
    const row = await owner.paperChecklist.findUniqueOrThrow({ where: { caseId: house.caseId } });
    expect(dayOrNull(row.plannedOn)).toBe(checklist.plannedOn);
    const stated = Object.values(checklist.papers).flatMap(({ validUntil }) => validUntil ?? []);
    expect(dayOrNull(row.statedUntil)).toBe(stated.sort()[0]);
    expect(Object.keys(row).sort()).toEqual([
      ...["caseId", "changedAt", "contentSealed", "id", "path", "plannedOn", "statedUntil"],
    ]);
  });

  test("are counted on the case file for those who read the history, with what is lacking", async () => {
    await answer(house.secretary, { plannedOn: addDays(on, 85) });
    const seen = async (actor: Actor) => (await auditedCaseWithPapers(actor, house.caseId, on))?.papersAhead;
    const { lines } = await view();
    const lacking = lines.filter(
      ({ part, need, state }) =>
        ["admission", "special"].includes(part) && need === "yes" && ["missing", "toCorrect"].includes(state),
    );
    expect(await seen(house.secretary)).toMatchObject({
      ...{ lacking: lacking.length, planned: { on: addDays(on, 85), isStated: true } },
      stale: [{ key: "spouseHistory", until: addDays(on, 80) }],
    });
    expect(await seen(house.mentor)).toBeNull();
    await answer(house.secretary, {});
  });
});

describe("the checklist of papers", () => {
  test("asks what the record does not answer, once", async () => {
    expect((await view()).open).toContain("religion");
    expect(codesOf(await answer(house.secretary, { religion: "yes", foreignSpouse: "no" }))).toBe("done");
    const { open, lines } = await view();
    expect(open).not.toContain("religion");
    expect(lines.map(({ key }) => key)).toContain("conclusion-religion");
    expect(lines.map(({ key }) => key)).not.toContain("marriageCertificate");
  });

  test("keeps who has a paper, where the original lies and until when it counts, each paper by itself", async () => {
    const memberCard = { paper: "memberCard", state: "originalHandedIn", holder: "Văn thư", originalAt: "Tủ số 2" };
    expect(codesOf(await keep(house.deputy, memberCard))).toBe("done");
    expect(codesOf(await keep(house.secretary, { paper: "application", holder: "Bí thư chi bộ" }))).toBe("done");
    expect(await lineOf("memberCard")).toMatchObject({ state: "originalHandedIn", keeping: { originalAt: "Tủ số 2" } });
    expect(await lineOf("application")).toMatchObject({ state: "accepted", keeping: { holder: "Bí thư chi bộ" } });
    expect((await view()).checklist.answers.religion).toBe("yes");
  });

  test("refuses a planned day that is over and a paper that is none, and a form overtaken by another", async () => {
    expect(codesOf(await answer(house.secretary, { plannedOn: addDays(on, -1) }))).toEqual(["planned-in-the-past"]);
    expect(codesOf(await keep(house.secretary, { paper: "none", holder: "x" }))).toEqual(["paper-unknown"]);
    const seen = JSON.stringify({ state: "", holder: "", originalAt: "", validUntil: "" });
    const stale = { caseId: house.caseId, paper: "memberCard", holder: "Người khác", seen };
    const outcome = await send(keepPaper, house.secretary, stale);
    expect(codesOf(outcome)).toContain("saved-meanwhile");
    expect(await lineOf("memberCard")).toMatchObject({ keeping: { holder: "Văn thư" } });
  });

  test("is read by the applicant and kept by the cell and the committee; the mentor and other cells see none of it", async () => {
    expect(await auditedPaperList(house.applicant, house.caseId, on)).toMatchObject({ mayKeep: false });
    expect(await auditedPaperForm(house.applicant, house.caseId, on)).toBeNull();
    expect(codesOf(await keep(house.applicant, { paper: "memberCard", holder: "x" }))).toEqual(["not-permitted"]);
    for (const actor of [house.mentor, house.otherSecretary, house.otherApplicant, house.viewer, house.administrator])
      expect(await auditedPaperList(actor, house.caseId, on)).toBeNull();
    expect(codesOf(await keep(house.otherSecretary, { paper: "memberCard", holder: "x" }))).toBe("not-found");
    expect(await asActor(house.otherSecretary, (db) => db.paperChecklist.count())).toBe(0);
  });

  test("stands sealed in the database, and one that is damaged is said to be unreadable", async () => {
    const { rows } = await pool.query(`SELECT "contentSealed" AS sealed FROM "PaperChecklist"`);
    expect(Buffer.from(rows[0].sealed).includes(Buffer.from("religion"))).toBe(false);
    const shown = async () => renderToStaticMarkup(<PapersNeededPage done={null} view={await view()} words={words} />);
    const before = await shown();
    expect(before).toContain("Văn thư");
    expect(before).toContain(words.papersNeeded.conclusion(words.matters.kinds.religion));
    await pool.query(`UPDATE "PaperChecklist" SET "contentSealed" = '\\x0200'::bytea`);
    expect(await shown()).toContain(words.papersNeeded.unreadable);
  });
});
