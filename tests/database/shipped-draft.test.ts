import { beforeAll, describe, expect, test } from "vitest";
import { draftValues } from "../../components/rule-packs/pack-form";
import type { Actor } from "../../lib/access/actor";
import { reading } from "../../lib/database/client";
import { day } from "../../lib/primitives/day";
import { readRulebook } from "../../lib/regulations/queries";
import { enterPack, switchOnPack } from "../../lib/rule-packs/commands";
import { draftView, packList, packView } from "../../lib/rule-packs/queries";
import { vi } from "../../lib/text/vi";
import { codes, form } from "../support/account-fixture";
import { buildCommittee, type CommitteeFixture } from "../support/committee-fixture";
import { useDatabase } from "../support/database";
import { useOwner } from "../support/office-fixture";

const database = useDatabase();
const owner = useOwner(database.url);
const today = day("2026-11-24");

let house: CommitteeFixture;
let administrator: Actor;
let another: Actor;

beforeAll(async () => {
  house = await buildCommittee(owner);
  administrator = await house.administratorNamed("Nguyễn Thị Quản");
  another = await house.administratorNamed("Nguyễn Thị Đối Chiếu");
});

describe("the draft that comes with the program", () => {
  test("is shown to the administrator alone, with its values, and is no row until somebody saves it", async () => {
    const view = await packView(administrator, "2026-07", today, false);
    expect(view).toMatchObject({ state: "shipped", entered: null, isEditable: true, instrument: "QĐ 208-QĐ/TW" });
    expect(view?.values.find(({ rule }) => rule === "ceremonyFrom")).toMatchObject({
      value: "issued",
      before: "received",
    });
    expect(await packView(house.actors.committee, "2026-07", today, false)).toBeNull();
    expect(await draftView(house.actors.committee, "2026-07")).toBeNull();
    expect(await packView(administrator, "2026-08", today, false)).toBeNull();
    expect(await owner.rulePack.count()).toBe(0);
    expect((await packList(administrator))?.shipped).toEqual(["2026-07"]);
  });

  test("is completed and edited again: a wrong line is named, nothing is decided by it before it is on", async () => {
    const shipped = await draftView(administrator, "2026-07");
    if (!shipped) throw new Error("no draft");
    const { lines, ...heading } = draftValues(shipped, vi);
    const withDays = (days: string) =>
      lines.replace("ceremonyDays | 30 | QĐ 208-QĐ/TW", `ceremonyDays | ${days} | Chương III, Mục 4, khoản 4.1`);
    expect(await enterPack(administrator, form({ ...heading, lines: withDays("ba mươi") }))).toMatchObject({
      refusals: [{ code: "pack-not-a-number", facts: { rule: "ceremonyDays" }, field: "lines" }],
    });
    const saved = await enterPack(administrator, form({ ...heading, lines: withDays("30") }));
    const { packId: id } = (saved as { value: { packId: string } }).value;
    expect(await packView(administrator, id, today, false)).toMatchObject({ state: "draft", isEditable: true });
    const again = await draftView(administrator, id);
    expect(again && draftValues(again, vi).lines).toContain("ceremonyDays | 30 | Chương III, Mục 4, khoản 4.1 | cao");
    const { drafts, ceremonyFrom } = await reading(house.actors.cell, (db) => readRulebook(db, ""));
    expect([drafts.map(({ id: name }) => name), ceremonyFrom.on(today).value]).toEqual([["2026-07"], "received"]);
    expect((await packList(administrator))?.shipped).toEqual([]);
    expect(codes(await switchOnPack(another, form({ packId: id })))).toEqual(["done"]);
    const on = await reading(house.actors.cell, (db) => readRulebook(db, ""));
    expect([on.drafts, on.ceremonyFrom.on(today).value]).toEqual([[], "issued"]);
    expect(on.ceremonyDays.on(today).cites).toEqual({
      instrument: "QĐ 208-QĐ/TW",
      clause: "Chương III, Mục 4, khoản 4.1",
    });
    expect(await draftView(administrator, id)).toBeNull();
  });
});
