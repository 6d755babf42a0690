import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { beforeAll, describe, expect, test, vi } from "vitest";
import { NewAccount } from "../../components/accounts/new-account";
import { PostsWithoutAccountPage } from "../../components/accounts/posts-without-account";
import { nominationFields } from "../../components/admissions/forms/nomination-fields";
import { stepFields } from "../../components/admissions/forms/step-fields";
import { RelativeForm, RequestForm } from "../../components/dossier/verification/verification-forms";
import type { FormState } from "../../components/ui/form-state";
import type { Actor } from "../../lib/access/actor";
import { postsWithoutAccount } from "../../lib/accounts/post-queries";
import { peopleWithoutAccount } from "../../lib/accounts/queries";
import { nominationQuestion } from "../../lib/admissions/nomination-queries";
import { ballotOf, definitionOf, type Step, steps } from "../../lib/admissions/procedure/procedure";
import { stepForm } from "../../lib/admissions/queries";
import { encrypt } from "../../lib/database/encryption";
import { auditedVerificationView } from "../../lib/dossier/verification/queries";
import { dateOf, day } from "../../lib/primitives/day";
import { newId } from "../../lib/primitives/ids";
import { vi as words } from "../../lib/text/vi";
import { code, read, withoutComments } from "../architecture/sources";
import { buildCommittee, type CommitteeFixture } from "../support/committee-fixture";
import { useDatabase } from "../support/database";
import { useOwner } from "../support/office-fixture";

// It waits for the request, which there is none of here.
vi.mock("../../components/ui/page-title", () => ({ PageTitle: () => null }));

const owner = useOwner(useDatabase().url);
const on = day("2026-11-27");
const name = "Vũ Thị Trùng Tên";
const births = ["02/01/1980", "04/03/1982"] as const;

let house: CommitteeFixture;
let caseId: string;
let administrator: Actor;

const iso = (typed: string) => typed.split("/").reverse().join("-");

/** Two official members of one name in one cell, both away, in the committee, and introducers of one case. */
beforeAll(async () => {
  house = await buildCommittee(owner);
  administrator = await house.administratorNamed("Nguyễn Thị Quản");
  const { office } = house;
  const path = office.first.path;
  const applicant = await office.person("Đỗ Thị Ứng Viên", office.first);
  caseId = await office.openCase(applicant, "dossier", { openedOn: day("2026-01-05") });
  for (const [index, born] of births.entries()) {
    const { id: personId } = await house.officialMember(name);
    await owner.person.update({ where: { id: personId }, data: { bornOn: dateOf(day(iso(born))) } });
    const away = { id: newId(), personId, path, kind: "temporarilyAway" as const, from: dateOf(day("2026-01-05")) };
    await owner.standing.create({ data: away });
    const seat = { id: newId(), personId, unitId: office.organisation.id, role: "committeeMember" as const };
    await owner.post.create({ data: { ...seat, from: dateOf(day("2020-06-18")) } });
    const paper = { id: newId(), caseId, path, personId, details: {}, sequence: index + 1, recordedAt: new Date() };
    await owner.paper.create({ data: { ...paper, kind: "introduction", datedOn: dateOf(day("2026-06-01")) } });
    const id = newId();
    const nameSealed = encrypt(name, "Relative.nameSealed", id);
    const bornSealed = encrypt(iso(born), "Relative.bornSealed", id);
    await owner.relative.create({ data: { id, caseId, path, kinship: "raisedBy", nameSealed, bornSealed } });
  }
});

const initial: FormState = { messages: [], values: {}, requestId: newId() };
const act = { action: async () => initial, initial };

/** The choices and ticks of a page that name the two. */
const choicesOn = (page: React.ReactElement): string[] =>
  [...renderToStaticMarkup(page).matchAll(/<option[^>]*>([^<]*)<\/option>/g)]
    .map(([, label = ""]) => label)
    .filter((label) => label.includes(name));

const expectApart = (labels: readonly string[]) => {
  expect(labels).toHaveLength(2);
  for (const born of births) expect(labels.filter((label) => label.includes(born))).toHaveLength(1);
};

const formOf = async (step: Step, id = caseId) => {
  for (const actor of Object.values(house.actors)) {
    const form = await stepForm(actor, id, step, on);
    if (form) return form;
  }
  throw new Error(`Nobody here takes ${step}.`);
};

/** The fields of a step in which a person is chosen, as the procedure declares them. */
const personFields = (step: Step): string[] => [
  ...Object.entries(definitionOf(step).form).flatMap(([field, { kind }]) => (kind === "person" ? [field] : [])),
  ...(ballotOf(step) ? ["here"] : []),
];

describe("two people of one name and one cell are told apart by their birth days", () => {
  test.each(steps.filter((step) => personFields(step).length > 0))("in the form of %s", async (step) => {
    const fields = stepFields(await formOf(step), on, words);
    for (const field of personFields(step)) {
      const ticks = fields.filter((each) => each.kind === "tick" && each.name.startsWith(field));
      const options = fields.find((each) => each.name === field)?.options ?? [];
      expectApart([...ticks, ...options].map(({ label }) => label).filter((label) => label.includes(name)));
    }
  });

  test("where the administrator gives an account or a post, and ends one", async () => {
    const people = (await peopleWithoutAccount(administrator, name)) ?? [];
    expectApart(choicesOn(createElement(NewAccount, { ...act, people, q: "", words })));
    const view = await postsWithoutAccount(administrator, name, on);
    if (!view) throw new Error("The posts are not the administrator's.");
    const page = createElement(PostsWithoutAccountPage, {
      view,
      q: "",
      on,
      done: null,
      grant: act,
      end: act,
      words,
    });
    const labels = choicesOn(page);
    expectApart(labels.filter((label) => label.includes("—")));
    expectApart(labels.filter((label) => !label.includes("—")));
  });

  test("where a relative is looked up in the register, or chosen to be asked about", async () => {
    const { committee: actor } = house.actors;
    const view = await auditedVerificationView(actor, caseId, on);
    if (!view) throw new Error("The verification is not the committee's.");
    expectApart(choicesOn(createElement(RelativeForm, { act, view, on, words })));
    const [subjects, verifiers] = [choicesOn(createElement(RequestForm, { act, view, on, words })), view.members];
    expectApart(subjects.filter((label) => !verifiers.some((verifier) => verifier.label === label)));
  });

  test("where it is asked who is being noted", async () => {
    const question = await nominationQuestion(house.actors.cell, { fullName: name, bornOn: births[0] });
    const fields = nominationFields([], question, on, words);
    const labels = fields.find((each) => each.name === "known")?.options?.map(({ label }) => label) ?? [];
    expect(labels[0]).toContain(births[0]);
  });
});

test("people whose names differ are chosen without a birth day", async () => {
  const { people, roll } = await formOf("recordCellVote");
  expect(people.filter(({ label }) => !label.includes(name) && /\d/.test(label.replace(/Quyết \d/, "")))).toEqual([]);
  expect(roll?.convened.filter((one) => !one.name.startsWith(name) && /\(/.test(one.name))).toEqual([]);
});

test("a choice by name alone is one of units, or of people told apart where they were read", () => {
  const byName = /value: \w*[iI]d, label: (\w+ \?\? )?(name|shortName|`\$\{name\})/;
  const found = ["lib", "components", "app"].flatMap(code).filter((path) =>
    withoutComments(read(path))
      .split("\n")
      .some((line) => byName.test(line)),
  );
  expect(found.sort()).toEqual([
    // Units; and posts, whose holders are told apart by `postsWithoutAccount`.
    "components/accounts/account-posts.tsx",
    // The roll, which `stepForm` hands over with its people told apart.
    "components/admissions/forms/roll-fields.ts",
    "components/admissions/list/case-list.tsx",
    // Terms.
    "components/dossier/rework/quality-page.tsx",
    "components/exports/register-page.tsx",
    // Cells.
    "components/intake/cell-field.ts",
    "lib/admissions/queries.ts",
  ]);
});
