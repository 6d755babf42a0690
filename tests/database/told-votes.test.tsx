import { prerender } from "react-dom/static";
import { beforeAll, describe, expect, test, vi as vitest } from "vitest";
import { CaseFile } from "../../components/admissions/case/case-file";
import { stepFields } from "../../components/admissions/forms/step-fields";
import { stepForm } from "../../lib/admissions/queries";
import { auditedCaseWithPapers } from "../../lib/papers-needed/queries";
import { dateOf, day } from "../../lib/primitives/day";
import { newId } from "../../lib/primitives/ids";
import { en } from "../../lib/text/en";
import { vi } from "../../lib/text/vi";
import { caseDriver } from "../support/case-driver";
import { buildCommittee, type CommitteeFixture } from "../support/committee-fixture";
import { useDatabase } from "../support/database";
import { useOwner } from "../support/office-fixture";
import { approvalSteps, type PlannedStep } from "../support/planned-steps";

// Outside a request a page has no headers.
vitest.mock("next/headers", () => ({ headers: async () => new Headers() }));

const owner = useOwner(useDatabase().url);
const on = day("2025-08-20");

let fixture: CommitteeFixture;
const { openVerifiedCase, takeSteps } = caseDriver(owner, () => fixture);
beforeAll(async () => {
  fixture = await buildCommittee(owner);
}, 120_000);

const [certification, cellVote] = approvalSteps as unknown as readonly [PlannedStep, PlannedStep];
const counted = (yes: number): PlannedStep => {
  const failed: Record<string, string> = yes < 6 ? { resolution: "", minutes: "12-BB/CB" } : {};
  return { ...cellVote, fields: { ...cellVote.fields, ...failed, yes: String(yes), no: String(8 - yes) } };
};
const afterVote = async (name: string, yes: number): Promise<string> => {
  const caseId = await openVerifiedCase(name);
  await takeSteps(caseId, [certification, counted(yes)]);
  return caseId;
};

describe("the answer to a recorded vote", () => {
  const answered = async (caseId: string, words: typeof vi): Promise<string> => {
    const view = await auditedCaseWithPapers(fixture.actors.cell, caseId, on);
    if (!view) throw new Error("The case file is out of reach.");
    const { prelude } = await prerender(<CaseFile done="recordCellVote" names={new Map()} view={view} words={words} />);
    const markup = await new Response(prelude).text();
    return markup.replace(/<[^>]*>/g, "\n").replaceAll("&#x27;", "'");
  };

  test("that failed says so, with votes, base and votes needed, and what follows", async () => {
    const caseId = await afterVote("Đặng Thị Chưa Đạt", 5);
    const said = await answered(caseId, vi);
    expect(said).toContain("Chưa đạt: 5/8, cần 6");
    expect(said).toContain(vi.votes.failed.follows.admission.cell);
    // The next step names the votes that were needed, too.
    expect(said).toContain("Chi bộ mới có 5/8 đảng viên chính thức tán thành, cần ít nhất 6.");
    expect(said).not.toContain(vi.steps.done.recordCellVote);
    expect(await answered(caseId, en)).toContain(en.review.notCarried(5, 8, 6));
  });

  test("that carried is that the step was recorded, and who does what next by when", async () => {
    const said = await answered(await afterVote("Đặng Văn Đã Đạt", 6), vi);
    expect(said).toContain(vi.steps.done.recordCellVote);
    expect(said).toMatch(/Tiếp theo: .+ \(Phó Bí thư Đảng ủy thực hiện\).*\d\d\/\d\d\/2025\./);
    expect(said).not.toContain("không đạt");
  });
});

test("whoever counts the votes of the committee is chosen from its members of that day who may vote, and from nobody else", async () => {
  const caseId = await afterVote("Đặng Thị Kiểm Phiếu", 7);
  const { office, actors, officialMember } = fixture;
  const seated = async (name: string, from: string, to: string | null = null) => {
    const person = await officialMember(name, office.organisation);
    const seat = { personId: person.id, unitId: office.organisation.id, role: "committeeMember" as const };
    const days = { from: dateOf(day(from)), to: to === null ? null : dateOf(day(to)) };
    await owner.post.create({ data: { id: newId(), ...seat, ...days } });
    return person;
  };
  const setAside = (
    { id: personId, unit: { path } }: Awaited<ReturnType<typeof seated>>,
    kind: "suspended" | "exempt",
  ) => owner.standing.create({ data: { id: newId(), personId, path, kind, from: dateOf(day("2025-08-01")) } });
  await seated("Ngô Thị Vào Sau", "2025-08-22");
  await seated("Ngô Thị Ra Trước", "2020-06-18", "2025-08-21");
  await setAside(await seated("Ngô Thị Đình Chỉ", "2020-06-18"), "suspended");
  await setAside(await seated("Ngô Thị Được Miễn", "2020-06-18"), "exempt");
  const offered = async (heldOn: string): Promise<readonly string[]> => {
    const form = await stepForm(actors.committee, caseId, "recordCommitteeVote", day("2025-08-31"), day(heldOn));
    if (!form) throw new Error("The form is out of reach.");
    const teller = stepFields(form, heldOn, vi).find(({ name }) => name === "tellerId");
    return (teller?.options ?? []).flatMap(({ value, label }) => (value ? [label] : [])).sort();
  };
  const usual = ["Phạm Văn Giả Định", ...Array.from({ length: 8 }, (_, index) => `Ngô Văn Cấp Ủy ${index + 2}`)];
  // The exempt member may have come; the suspended one has no vote even then.
  expect(await offered("2025-08-21")).toEqual([...usual, "Ngô Thị Được Miễn"].sort());
  expect(await offered("2025-08-20")).toEqual([...usual, "Ngô Thị Được Miễn", "Ngô Thị Ra Trước"].sort());
  expect(await offered("2025-08-22")).toEqual([...usual, "Ngô Thị Được Miễn", "Ngô Thị Vào Sau"].sort());
});
