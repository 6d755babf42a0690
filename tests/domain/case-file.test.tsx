import { renderToStaticMarkup } from "react-dom/server";
import { prerender } from "react-dom/static";
import { describe, expect, test, vi as vitest } from "vitest";
import { CaseHeader, stageText } from "../../components/admissions/case/case-header";
import { OtherSteps, SideSteps } from "../../components/admissions/case/step-lists";
import type { CaseRecord } from "../../lib/admissions/case/record";
import { haltingEntry } from "../../lib/admissions/file/case-view";
import type { CaseHead, OpenStepView } from "../../lib/admissions/file/head-queries";
import { parseParts, printedParts } from "../../lib/admissions/file/parts";
import { day } from "../../lib/primitives/day";
import { vi } from "../../lib/text/vi";

// Outside a request a page has no headers.
vitest.mock("next/headers", () => ({ headers: async () => new Headers() }));

type Entry = Partial<CaseRecord["transitions"][number]>;
const recordOf = (stage: CaseRecord["stage"], ...entries: readonly Entry[]): CaseRecord => {
  const transitions = entries.map((entry, index) => ({
    ...{ id: `t${index}`, annulsId: null, sequence: index + 1, occurredOn: day("2025-06-01"), facts: {} },
    ...entry,
  }));
  return { stage, transitions } as unknown as CaseRecord;
};
const listed = { step: "listSympathiser", from: "nomination", to: "mentoring" } as const;
const withdrawn: Entry = {
  ...{ step: "withdraw", from: "mentoring", to: "withdrawn" },
  occurredOn: day("2025-09-01"),
};

describe("what stopped a case", () => {
  test("is nothing while it goes on", () => {
    expect(haltingEntry(recordOf("mentoring", listed))).toBeUndefined();
  });

  test("is the step that ended it", () => {
    expect(haltingEntry(recordOf("withdrawn", listed, withdrawn))).toMatchObject({
      step: "withdraw",
      occurredOn: "2025-09-01",
    });
  });

  test("is the pause until it is resumed, and nothing once the pause is annulled", () => {
    const pause = { step: "pause", from: "mentoring", to: "mentoring" } as const;
    const resume = { ...pause, step: "resume" } as const;
    expect(haltingEntry(recordOf("mentoring", listed, pause))).toMatchObject({ step: "pause" });
    expect(haltingEntry(recordOf("mentoring", listed, pause, resume))).toBeUndefined();
    const annulment = { ...pause, step: "annulStep", annulsId: "t1" };
    expect(haltingEntry(recordOf("mentoring", listed, pause, annulment))).toBeUndefined();
  });
});

const stepOf = (step: OpenStepView["step"], rest: Partial<OpenStepView> = {}): OpenStepView => ({
  ...{ step, responsibleRole: "cellSecretary", sideStep: false, cites: null, missing: [], mine: true },
  ...rest,
});
const missing = [{ code: "no-evaluation", facts: {} }];
const markupOf = (List: typeof OtherSteps, open: readonly OpenStepView[]): string =>
  renderToStaticMarkup(<List head={{ id: "c", open } as unknown as CaseHead} words={vi} />);

describe("the other steps of a stage", () => {
  const markup = markupOf(OtherSteps, [
    stepOf("recordApplication"),
    stepOf("recordIntroduction"),
    stepOf("recordOpinions", { mine: false, responsibleRole: "committeeDeputySecretary" }),
    stepOf("proposeStart", { missing }),
  ]);
  const [before = "", folded = ""] = markup.split("<details");

  test("stand under “now” if nothing is missing, with the way to those of the reader", () => {
    expect(before).toContain(vi.caseFile.steps.now);
    expect(before).toContain('href="/admissions/c/steps/recordIntroduction"');
    expect(before).not.toContain('href="/admissions/c/steps/recordOpinions"');
    expect(before).toContain(vi.caseFile.steps.by(vi.steps.roles.committeeDeputySecretary));
  });

  test("are folded with their reasons if something is missing; the next step is not among them", () => {
    expect(before).not.toContain("proposeStart");
    expect(folded).toContain(vi.caseFile.steps.notYet(1));
    expect(folded).toContain(vi.steps.steps.proposeStart);
    expect(folded).toContain("<li>");
    expect(markup).not.toContain('href="/admissions/c/steps/recordApplication"');
  });
});

test("what changes a case stands apart from what ends it, and both apart from the steps of the stage", () => {
  const side = (step: OpenStepView["step"], mine = true) => stepOf(step, { sideStep: true, mine });
  const open = [stepOf("recordApplication"), side("replaceMentor"), side("withdraw"), side("takeOffList", false)];
  const [, changing = "", leaving = ""] = markupOf(SideSteps, open).split("<details");
  expect(changing).toContain(vi.steps.steps.replaceMentor);
  expect(leaving).toContain(vi.steps.steps.withdraw);
  expect(leaving).not.toContain(vi.steps.steps.takeOffList);
  expect(markupOf(OtherSteps, open)).toBe("");
});

test("the parts to print are those an address names, and all where it names none", () => {
  expect([...parseParts(["votes", "papers", "nonsense"])]).toEqual(["papers", "votes"]);
  expect([...parseParts("history")]).toEqual(["history"]);
  expect([...parseParts(undefined)]).toEqual([...printedParts]);
});

test("that a case is provisional is a tag which says why once it is opened, and stands nowhere else", async () => {
  const head = {
    person: { name: "Đặng Thị Mẫu" },
    unit: { name: "Chi bộ Mẫu" },
    stage: "approval",
    open: [],
    sees: {},
  };
  const shown = async (provisional: boolean): Promise<string> => {
    const view = { ...head, provisional } as unknown as CaseHead;
    const { prelude } = await prerender(<CaseHeader head={view} tab="work" words={vi} />);
    return new Response(prelude).text();
  };
  const [before = "", folded = ""] = (await shown(true)).split("<details");
  expect(before).not.toContain(vi.admissions.file.provisional);
  expect(folded).toMatch(new RegExp(`<summary[^>]*><span[^>]*>${vi.caseFile.provisional}</span></summary>`));
  expect(folded.split("</summary>")[1]).toContain(vi.admissions.file.provisional);
  expect(await shown(false)).not.toContain(vi.caseFile.provisional);
});

test("a head names its stage by its place among the seven", () => {
  expect(stageText("approval", vi)).toBe("5/7 Xét kết nạp");
  expect(stageText("withdrawn", vi)).toBe(vi.steps.stages.withdrawn);
});
