import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { latestPaper } from "../../lib/admissions/case/papers";
import { latestVote } from "../../lib/admissions/case/votes";
import { day } from "../../lib/primitives/day";
import { paperOf, readyForCell, replacePapers, voteOf } from "../support/case-facts";
import { refusalCodes, voteForm } from "../support/decide-step";

// The regulations go by the day on the paper, not by the day it was recorded.

const considered = (facts = readyForCell(), occurredOn = "2025-09-15") =>
  refusalCodes("recordCellVote", "approval", facts, voteForm(occurredOn));

describe("papers and votes recorded late", () => {
  test("the later of two meetings of the cell counts, whichever was recorded first", () => {
    const failed = voteOf("admission", "cell", "2025-09-10", { yes: 11, no: 7, carried: false });
    const carried = voteOf("admission", "cell", "2025-09-24", { yes: 12, no: 6 });
    for (const votes of [
      [failed, carried],
      [carried, failed],
    ])
      expect(refusalCodes("recordCommitteeVote", "approval", readyForCell({ votes }), voteForm("2025-09-24"))).toEqual(
        [],
      );
    const fallen = [carried, { ...failed, heldOn: day("2025-09-25") }];
    expect(
      refusalCodes("recordCommitteeVote", "approval", readyForCell({ votes: fallen }), voteForm("2025-09-25")),
    ).toEqual(["cell-vote-not-carried"]);
  });

  test("of two meetings or papers of the same day the one recorded later counts", () => {
    const failed = voteOf("admission", "cell", "2025-09-24", { yes: 11, no: 7, carried: false });
    const carried = voteOf("admission", "cell", "2025-09-24", { yes: 12, no: 6 });
    expect(latestVote({ votes: [failed, carried] }, "admission", "cell")).toBe(carried);
    expect(latestVote({ votes: [carried, failed] }, "admission", "cell")).toBe(failed);
    const numbered = (number: string) => paperOf("submission", "2025-09-26", { number });
    expect(latestPaper({ papers: [numbered("1"), numbered("2")] }, "submission")?.number).toBe("2");
  });

  test("an old certificate recorded late does not replace the newer one", () => {
    const found = paperOf("awarenessCertificate", "2019-05-10");
    const facts = readyForCell();
    expect(considered({ ...facts, papers: [...facts.papers, found] })).toEqual([]);
    expect(considered(replacePapers(facts, found))).toEqual(["certificate-expired"]);
  });

  test("the later of two conclusions on one matter counts", () => {
    const matter = paperOf("matter", "2025-07-01", { details: { matter: "politicalStandard" } });
    const concluded = (datedOn: string, outcome: string) =>
      paperOf("conclusion", datedOn, { details: { matter: "politicalStandard", outcome } });
    const facts = readyForCell();
    const papers = (...conclusions: ReturnType<typeof concluded>[]) => ({
      ...facts,
      papers: [...facts.papers, matter, ...conclusions],
    });
    const [no, yes] = [concluded("2025-08-01", "unfavourable"), concluded("2025-09-01", "favourable")];
    expect(considered(papers(no, yes))).toEqual([]);
    expect(considered(papers(yes, no))).toEqual([]);
    expect(considered(papers(yes, concluded("2025-09-02", "unfavourable")))).toEqual(["matter-unfavourable"]);
  });

  test("the papers of a dossier and votes on different days may be recorded in any order", () => {
    const { papers } = readyForCell();
    const votes = ["2025-09-10", "2025-09-12", "2025-09-16"].map((heldOn, index) =>
      voteOf("admission", "cell", heldOn, { carried: index === 1 }),
    );
    const shuffled = <Item>(items: readonly Item[]) =>
      fc.shuffledSubarray([...items], { minLength: items.length, maxLength: items.length });
    fc.assert(
      fc.property(shuffled(papers), shuffled(votes), fc.constantFrom("2025-08-31", "2025-09-15"), (mine, held, on) => {
        expect(considered(readyForCell({ papers: mine }), on)).toEqual(considered(readyForCell(), on));
        expect(latestVote({ votes: held }, "admission", "cell")?.heldOn).toBe("2025-09-16");
      }),
    );
  });
});
