import type { ReactElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, test } from "vitest";
import { CaseHistory } from "../../components/admissions/case/case-history";
import { StandingHistory } from "../../components/people/standing-history";
import { historyOf } from "../../lib/admissions/file/case-view";
import { today } from "../../lib/primitives/clock";
import { day } from "../../lib/primitives/day";
import { en } from "../../lib/text/en";
import { vi } from "../../lib/text/vi";

const languages = Object.entries({ vi, en });
/** The texts of an element, without its tags. */
const textOf = (element: ReactElement): string =>
  renderToStaticMarkup(element)
    .replace(/<[^>]*>/g, "\n")
    .replaceAll("&#x27;", "'");

describe("the history of a case as shown", () => {
  const recorded = {
    ...({ id: "1", annulsId: null, sequence: 7, step: "annulDecision", from: "ceremony", to: "approval" } as const),
    occurredOn: day("2026-03-21"),
    // Half past one in the morning of the 23rd in Viet Nam.
    recordedAt: "2026-03-22T18:30:00Z",
    ...{ actorName: "Nguyễn Văn Mẫu", accountId: "2", role: "superiorOfficer" },
    stated: { reason: "Sai thẩm quyền", provision: "QĐ 294, 4.4", confirmation: "Biên bản số 5" },
    ...{ isWhole: true, provisions: [{ instrument: "QĐ 294-QĐ/TW", clause: "4.4" }], provisional: true },
  };
  const entry = {
    ...(historyOf([recorded], today)[0] ?? expect.unreachable()),
    ...{ stated: recorded.stated, annulled: { name: "Trần Thị Thử", on: day("2026-04-02") } },
  };
  const { stated, annulled } = entry;

  test.each(languages)(
    "says in %s the reason, the provision, the confirmation, the annulment and who recorded it",
    (_, words) => {
      const { admissions, leaving, regulations } = words;
      const text = textOf(<CaseHistory view={{ history: [entry] }} words={words} />);
      for (const part of [
        admissions.file.reason(stated.reason),
        leaving.file.provision(stated.provision),
        admissions.file.confirmed(stated.confirmation),
        leaving.file.annulled(annulled.name, "02/04/2026"),
        admissions.file.byOn(`${words.steps.roles.superiorOfficer} ${entry.actorName}`, "23/03/2026"),
        "QĐ 294-QĐ/TW, 4.4",
        regulations.provisionalMark,
      ])
        expect(text).toContain(part);
    },
  );

  test("names the day of recording, as it was in Viet Nam, only where it is not the day of the step", () => {
    const { byOn } = vi.admissions.file;
    const by = `${vi.steps.roles.superiorOfficer} ${entry.actorName}`;
    const sameDay = textOf(
      <CaseHistory view={{ history: [{ ...entry, occurredOn: day("2026-03-23") }] }} words={vi} />,
    );
    expect(sameDay).toContain(byOn(by, null));
    expect(textOf(<CaseHistory view={{ history: [entry] }} words={vi} />)).not.toContain(byOn(by, null));
  });

  test("strikes through the title of an annulled entry only", () => {
    const titles = renderToStaticMarkup(
      <CaseHistory view={{ history: [entry, { ...entry, sequence: 8, annulled: null }] }} words={vi} />,
    );
    expect(titles.match(/<del>/g)).toHaveLength(1);
  });
});

describe("the standings of a person as shown", () => {
  const standing = {
    ...({ id: "1", kind: "official", paper: "Quyết định số 12", formerUnit: "Chi bộ Mẫu", holds: false } as const),
    from: day("2019-02-03"),
    to: day("2024-02-03"),
  };
  const view = { id: "p", standings: [standing], mayAddStanding: false, mayCorrect: true, endable: ["1"] };

  test.each(languages)("says in %s the period, the unit, the paper and where its end is recorded", (_, words) => {
    const { page, standings } = words.people;
    const text = textOf(<StandingHistory view={view} words={words} />);
    for (const part of [
      standings.official,
      page.period("03/02/2019", "02/02/2024"),
      page.inUnit("Chi bộ Mẫu"),
      page.paper("Quyết định số 12"),
      page.end,
    ])
      expect(text).toContain(part);
  });
});
