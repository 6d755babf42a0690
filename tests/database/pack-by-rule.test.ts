import { expect, test } from "vitest";
import { enterPack } from "../../lib/rule-packs/commands";
import { byRule } from "../../lib/rule-packs/pack-by-rule";
import { codes, form } from "../support/account-fixture";
import { buildCommittee } from "../support/committee-fixture";
import { useDatabase } from "../support/database";
import { useOwner } from "../support/office-fixture";
import { seeingSaved } from "../support/saving";

const database = useDatabase();
const owner = useOwner(database.url);

const heading = { instrument: "QĐ 208-QĐ/TW", issuedOn: "26/07/2026", from: "03/08/2026", pack: "2026-07" };

test("a pack entered rule by rule leaves the rows its text leaves, and is refused for the reasons its text is", async () => {
  const house = await buildCommittee(owner);
  const administrator = await house.administratorNamed("Nguyễn Thị Quản");
  const rowsNow = async () => {
    const pack = await owner.rulePack.findFirstOrThrow({ where: { state: "draft" } });
    const rows = await owner.ruleValue.findMany({ where: { packId: pack.id }, orderBy: { line: "asc" } });
    return { name: pack.pack, from: pack.from, rows: rows.map(({ id, packId, ...row }) => row) };
  };
  const lines =
    "admissionDecisionDays | 30 | 4.3.1 | vua\nverificationReplyDays | inCountry=10, abroad=90 | 3.4 | cao\ncommitteeThreshold | unknown | 9 | thap";
  expect(codes(await enterPack(administrator, form({ ...heading, lines })))).toEqual(["done"]);
  const byText = await rowsNow();
  expect(byText.rows.length).toBe(3);

  const fields = {
    ...heading,
    "value.verificationReplyDays.inCountry": "10",
    "value.verificationReplyDays.abroad": "90",
    "clause.verificationReplyDays": "3.4",
    "confidence.verificationReplyDays": "cao",
    "value.admissionDecisionDays": "30",
    "clause.admissionDecisionDays": "4.3.1",
    "confidence.admissionDecisionDays": "vua",
    "unknown.committeeThreshold": "on",
    "clause.committeeThreshold": "9",
    "confidence.committeeThreshold": "thap",
  };
  const enter = byRule(seeingSaved(enterPack));
  expect(codes(await enter(administrator, form(fields)))).toEqual(["done"]);
  expect(await rowsNow()).toEqual(byText);

  // Somebody else's form saw nothing: what is saved is told rule by rule, and only where it differs.
  const blank = { "confidence.complaintDays": "cao", "value.complaintDays": "" };
  const overtaken = await byRule(enterPack)(
    administrator,
    form({ ...fields, ...blank, "value.admissionDecisionDays": "20" }),
  );
  expect(overtaken).toMatchObject({
    saved: { "value.admissionDecisionDays": "30" },
    refusals: [{ code: "saved-meanwhile" }, { field: "value.admissionDecisionDays" }],
  });

  const charter = { ...fields, "value.cellThreshold": "3/4", "clause.cellThreshold": "9" };
  expect(await enter(administrator, form(charter))).toMatchObject({
    refusals: [{ code: "pack-rule-charter", field: "value.cellThreshold" }],
  });
});
