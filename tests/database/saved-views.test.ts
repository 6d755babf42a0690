import { beforeAll, describe, expect, test } from "vitest";
import type { Actor } from "../../lib/access/actor";
import { type Role, roles } from "../../lib/access/roles";
import { filterIn, isSameView, plainFilter, queryOf } from "../../lib/admissions/list/filter";
import { caseList } from "../../lib/admissions/list/queries";
import { keepView, removeView, renameView } from "../../lib/admissions/list/view-commands";
import { viewForm } from "../../lib/admissions/list/view-queries";
import { mostViews, viewsOfRole } from "../../lib/admissions/list/views";
import { asActor } from "../../lib/database/client";
import { day } from "../../lib/primitives/day";
import { newId } from "../../lib/primitives/ids";
import { useDatabase } from "../support/database";
import { buildOffice, useOwner } from "../support/office-fixture";

const owner = useOwner(useDatabase().url);
const on = day("2026-05-20");
let secretary: Actor;
let other: Actor;

beforeAll(async () => {
  const office = await buildOffice(owner);
  const made = async (name: string, username: string): Promise<Actor> => {
    const actor = office.actor(await office.person(name, office.first), "cellSecretary", office.first);
    const { accountId: id, personId } = actor;
    await owner.account.create({ data: { id, username, passwordHash: "x", personId, createdAt: new Date() } });
    return actor;
  };
  secretary = await made("Nguyễn Thị Thư", "thu");
  other = await made("Trần Văn Khác", "khac");
});

const keep = (actor: Actor, name: string, query = "overdue=true&order=name") =>
  keepView(actor, { requestId: newId(), name, query });
const viewsOf = async (actor: Actor) => (await caseList(actor, plainFilter, on))?.views ?? [];
const codes = (outcome: Awaited<ReturnType<typeof keepView>>) =>
  outcome.kind === "refused" ? outcome.refusals.map(({ code }) => code) : outcome.kind;

describe("a view of the list of cases", () => {
  test("is kept under a name with its filter and order, and stands above the list of its owner alone", async () => {
    expect(codes(await keep(secretary, "  Quá hạn   theo tên ", "order=name&overdue=true&page=3&x=y"))).toBe("done");
    const [view] = await viewsOf(secretary);
    expect(view).toMatchObject({ name: "Quá hạn theo tên", query: "overdue=true&order=name" });
    expect(filterIn(view?.query ?? "")).toEqual({ ...plainFilter, overdue: true, order: "name" });
    expect(await viewsOf(other)).toEqual([]);
    expect(await viewForm(other, view?.id ?? "")).toBeNull();
    expect(await viewForm(secretary, view?.id ?? "")).toMatchObject({ name: "Quá hạn theo tên" });
  });

  test("leaves an audit row with the account that kept it", async () => {
    const rows = await owner.audit.findMany({ where: { command: "views.keep", accountId: secretary.accountId } });
    expect(rows.map(({ accepted }) => accepted)).toEqual([true]);
  });

  test("has a name that no other view of the account has, in whatever case; another account may use it", async () => {
    expect(codes(await keep(secretary, "QUÁ HẠN theo tên"))).toEqual(["view-name-taken"]);
    expect(codes(await keep(secretary, " "))).toEqual(["field-required"]);
    expect(codes(await keep(secretary, "x".repeat(61)))).toEqual(["field-too-long"]);
    expect(codes(await keep(other, "Quá hạn theo tên"))).toBe("done");
  });

  test("can be renamed and removed by its owner and by nobody else", async () => {
    const viewId = (await viewsOf(secretary))[0]?.id ?? "";
    const rename = (actor: Actor, name: string) => renameView(actor, { requestId: newId(), viewId, name });
    expect(codes(await rename(other, "Của tôi"))).toBe("not-found");
    expect(codes(await rename(secretary, "Tên mới"))).toBe("done");
    expect(codes(await rename(secretary, "TÊN MỚI"))).toBe("done");
    expect((await viewsOf(secretary)).map(({ name }) => name)).toEqual(["TÊN MỚI"]);
    expect(codes(await removeView(other, { requestId: newId(), viewId }))).toBe("not-found");
    expect(codes(await removeView(secretary, { requestId: newId(), viewId }))).toBe("done");
    expect(await viewsOf(secretary)).toEqual([]);
    expect(await viewsOf(other)).toHaveLength(1);
  });

  test("cannot be read or changed by another account in the database itself", async () => {
    const seen = await asActor(secretary, (db) => db.savedView.findMany({ where: { accountId: other.accountId } }));
    expect(seen).toEqual([]);
    const changed = await asActor(secretary, (db) => db.savedView.updateMany({ data: { name: "Đổi" } }));
    expect(changed.count).toBe(0);
    const { accountId } = other;
    const data = { id: newId(), accountId, name: "Gài", query: "", savedAt: new Date() };
    await expect(asActor(secretary, (db) => db.savedView.create({ data }))).rejects.toThrow(/row-level security/);
  });

  test("is refused beyond twenty of an account, also of two sent at once", async () => {
    for (let number = 1; number < mostViews; number += 1) await keep(secretary, `Cách xem ${number}`);
    const both = await Promise.all([keep(secretary, "Hai mươi"), keep(secretary, "Hai mốt")]);
    expect(both.map(codes)).toEqual(expect.arrayContaining([["views-too-many"], "done"]));
    expect(await viewsOf(secretary)).toHaveLength(mostViews);
  });
});

describe("the views that come with a role", () => {
  const listing = roles.filter((role) => !["administrator", "applicant"].includes(role));

  test.each(listing)("of the %s begin with what is open and what is overdue, each one another list", (role: Role) => {
    const views = viewsOfRole(role);
    expect(views.slice(0, 2).map(({ name }) => name)).toEqual(["open", "overdue"]);
    for (const [index, { filter }] of views.entries())
      expect(views.findIndex((view) => isSameView(view.filter, filter))).toBe(index);
  });

  test("are addresses that the page reads as they were meant", () => {
    for (const { filter } of listing.flatMap(viewsOfRole)) expect(filterIn(queryOf(filter))).toEqual(filter);
  });
});
