import { beforeAll, describe, expect, test } from "vitest";
import { auditedVerificationView } from "../../lib/dossier/verification/queries";
import {
  identifyRelative,
  listFromHistory,
  proposeNamesakes,
  rejectNamesake,
} from "../../lib/dossier/verification/relative-commands";
import { requestVerification } from "../../lib/dossier/verification/request-commands";
import { today } from "../../lib/primitives/clock";
import { dateOf, day } from "../../lib/primitives/day";
import { newId } from "../../lib/primitives/ids";
import { useDatabase } from "../support/database";
import { buildDossier, codesOf, send } from "../support/dossier-fixture";
import { buildOffice, useOwner } from "../support/office-fixture";
import { rowsOf, storePassedHistory } from "../support/passed-history";

const { url } = useDatabase();
const owner = useOwner(url);
const on = today();

let house: Awaited<ReturnType<typeof buildDossier>>;
let sister: Readonly<{ id: string }>;
let elsewhere: Readonly<{ id: string }>;

const viewOf = async (actor = house.deputy) => {
  const view = await auditedVerificationView(actor, house.caseId, on);
  if (!view) throw new Error("The verification is within reach.");
  return view;
};
const subjectNamed = async (name: string) => (await viewOf()).subjects.find((subject) => subject.name === name);
const identify = async (personId: string) =>
  send(identifyRelative, house.deputy, {
    ...{ caseId: house.caseId, relativeId: (await subjectNamed("Lê Thị Chị"))?.id ?? "", personId },
  });

beforeAll(async () => {
  house = await buildDossier(owner, "verification");
  const official = async (fullName: string, { office }: typeof house) => {
    const { id, unit } = await office.person(fullName, office.second);
    const standing = { kind: "official", from: dateOf(day("2015-01-01")) } as const;
    await owner.standing.create({ data: { id: newId(), personId: id, path: unit.path, ...standing } });
    return { id };
  };
  sister = await official("LÊ THỊ CHỊ", house);
  await house.office.person("Lê Văn Cha", house.office.first);
  const other = await buildOffice(owner);
  elsewhere = await other.person("Lê Thị Chị", other.first);
  const family = [
    { kinship: "father", fullName: "Lê Văn Cha", born: "1962" },
    { kinship: "mother", fullName: "Phạm Thị Mẹ", born: "1964" },
    { kinship: "sibling", fullName: "Lê Thị Chị", born: "1995" },
  ];
  await storePassedHistory(owner, house.caseId, { 21: rowsOf(family) });
  expect(codesOf(await send(listFromHistory, house.deputy, { caseId: house.caseId }))).toBe("done");
});

describe("a relative who may be somebody of the register", () => {
  test("is proposed with the people of that name and year whom the reader may see, and with nobody else", async () => {
    expect((await subjectNamed("Lê Thị Chị"))?.mayBe).toMatchObject([{ id: sister.id, unit: "Chi bộ Hai" }]);
    expect((await subjectNamed("Lê Văn Cha"))?.mayBe).toEqual([]);
    for (const reader of [house.secretary, house.applicant]) {
      const { subjects } = await viewOf(reader);
      expect(subjects.flatMap(({ mayBe }) => mayBe)).toEqual([]);
    }
    expect(await owner.relative.count({ where: { caseId: house.caseId, personId: { not: null } } })).toBe(0);
  });

  test("is proposed no more once somebody says that only the name is the same, until that is taken back", async () => {
    const relativeId = (await subjectNamed("Lê Thị Chị"))?.id ?? "";
    const reject = (personId: string) =>
      send(rejectNamesake, house.deputy, { caseId: house.caseId, relativeId, personId });
    expect(codesOf(await reject(elsewhere.id))).toEqual(["field-not-a-choice"]);
    expect(codesOf(await reject(sister.id))).toBe("done");
    expect(await subjectNamed("Lê Thị Chị")).toMatchObject({ registered: null, mayBe: [], notPersonIds: [sister.id] });
    expect(codesOf(await reject(sister.id))).toEqual(["field-not-a-choice"]);
    expect(codesOf(await send(proposeNamesakes, house.deputy, { caseId: house.caseId, relativeId }))).toBe("done");
    expect((await subjectNamed("Lê Thị Chị"))?.mayBe).toMatchObject([{ id: sister.id }]);
  });

  test("is that person once somebody says so, takes no part from then on, and is nobody again when that was wrong", async () => {
    const asked = { caseId: house.caseId, agency: "Đảng ủy xã Bình Mẫu", receivedOn: "2025-10-01" };
    const sent = () => send(requestVerification, house.deputy, { ...asked, verifierId: sister.id });
    expect(codesOf(await identify(elsewhere.id))).toEqual(["field-not-a-choice"]);
    expect(codesOf(await identify(house.writer.id))).toEqual(["is-the-applicant"]);
    expect(codesOf(await identify(sister.id))).toBe("done");
    expect(await subjectNamed("Lê Thị Chị")).toMatchObject({ registered: { id: sister.id }, mayBe: [] });
    expect((await viewOf(house.applicant)).subjects.map(({ registered }) => registered)).toEqual([
      null,
      null,
      null,
      null,
    ]);
    expect(codesOf(await sent())).toEqual(["is-a-relative"]);
    expect(codesOf(await identify(""))).toBe("done");
    expect(codesOf(await sent())).toBe("done");
    expect(codesOf(await identify(sister.id))).toEqual(["relative-plays-part"]);
  });
});
