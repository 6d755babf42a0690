import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Actor } from "../../lib/access/actor";
import { applyPlaces, readPlaces } from "../../lib/places/commands";
import { placesOffered, placesView } from "../../lib/places/queries";
import { day } from "../../lib/primitives/day";
import { buildAccountFixture, codes, form } from "../support/account-fixture";
import { useDatabase } from "../support/database";
import { largePlaceFile, lineOf, placeFile } from "../support/place-file";
import { type Counter, startStatementCounter } from "../support/statement-counter";

const { owner } = useDatabase();
const on = day("2026-11-27");
let administrator: Actor;
let applicant: Actor;
let counter: Counter;

beforeAll(async () => {
  const house = await buildAccountFixture(owner);
  const first = await house.account("Nguyễn Thị Quản", "quantri", "organisation");
  await house.post(first.personId, "administrator", "organisation");
  administrator = await house.actor(first.id);
  const second = await house.account("Trần Văn Bí", "bithu");
  await house.post(second.personId, "cellSecretary", "cell");
  applicant = await house.actor(second.id);
  counter = await startStatementCounter();
});
afterAll(() => counter.close());

const read = (file: string, actor = administrator) =>
  readPlaces(actor, form({ fileName: "xa.csv", source: "Nghị quyết 202/2025/QH15", file }));
const view = async () => (await placesView(administrator)) ?? expect.unreachable();
const apply = async (mode: string) =>
  codes(await applyPlaces(administrator, form({ loadId: (await view()).waiting?.id ?? "", mode })));
const offered = async (typed: string) => (await placesOffered(applicant, typed, on)).map((offer) => offer.text);

describe("a file of communes", () => {
  test("that is refused changes nothing, and only an administrator loads one", async () => {
    expect(codes(await read(placeFile([lineOf()]), applicant))).toEqual(["not-permitted"]);
    expect(codes(await read(placeFile([lineOf(), lineOf({ code: "x" })])))).toEqual(["place-line-code"]);
    expect(await view()).toEqual({ communes: 0, formerNames: 0, waiting: null, applied: [] });
    expect(await placesView(applicant)).toBeNull();
  });

  test("waits with its figures, offers nothing until it is applied, and is replaced by the next one read", async () => {
    await read(placeFile([lineOf({ commune: "Nhầm Tệp" })]));
    const remark = "chia về 2 phường";
    const formerly = { formerCommune: "phường Ngọc Hà", formerDistrict: "quận Ba Đình", remark };
    await read(
      placeFile([
        lineOf({ ...formerly, formerProvince: "thành phố Hà Nội" }),
        lineOf({ commune: "Ba Đình", code: "00004", ...formerly, formerProvince: "thành phố Hà Nội" }),
      ]),
    );
    expect((await view()).waiting).toMatchObject({ lines: 2, communes: 2, formerNames: 2, fileName: "xa.csv" });
    expect(await offered("hong ha")).toEqual([]);
    expect(await apply("replace")).toEqual(["done"]);
    expect(await view()).toMatchObject({ communes: 2, formerNames: 2, waiting: null });
    expect((await view()).applied).toMatchObject([{ mode: "replace", source: "Nghị quyết 202/2025/QH15" }]);
  });

  test("is offered by the former name, several where it was divided, and by the present one also alone", async () => {
    const former = "(phường Ngọc Hà, quận Ba Đình, thành phố Hà Nội)";
    expect(await offered("NGOC HA")).toEqual([
      `Phường Ba Đình, thành phố Hà Nội ${former}`,
      `Phường Hồng Hà, thành phố Hà Nội ${former}`,
    ]);
    expect(await offered("hồng hà")).toEqual([
      "Phường Hồng Hà, thành phố Hà Nội",
      `Phường Hồng Hà, thành phố Hà Nội ${former}`,
    ]);
    expect(await offered("P. Ba Đình, TP HN")).toContain("Phường Ba Đình, thành phố Hà Nội");
    expect(await offered("Số 5 ngõ 2, hong ha")).toEqual([
      "Số 5 ngõ 2, phường Hồng Hà, thành phố Hà Nội",
      `Số 5 ngõ 2, phường Hồng Hà, thành phố Hà Nội ${former}`,
    ]);
    expect(await offered("Tổ 1, số 5, ngõ 2, hong ha, ha noi")).toContain(
      "Tổ 1, số 5, ngõ 2, phường Hồng Hà, thành phố Hà Nội",
    );
    expect((await placesOffered(applicant, "ngoc ha", on))[0]?.remark).toBe("chia về 2 phường");
    expect(await offered("xóm Không Đâu")).toEqual([]);
    expect(await offered("%_\\")).toEqual([]);
  });

  test("added to another keeps it and renames from its day; in its place it leaves nothing of it", async () => {
    await read(placeFile([lineOf({ commune: "Nhật Tân", from: "30/04/2026" })]));
    expect(await apply("append")).toEqual(["done"]);
    expect(await offered("hồng hà")).toEqual(["Phường Nhật Tân, thành phố Hà Nội (phường Hồng Hà, thành phố Hà Nội)"]);
    expect(await view()).toMatchObject({ communes: 2, formerNames: 3 });
    await read(placeFile([lineOf({ commune: "Nhật Tân", from: "30/04/2026" })]));
    expect(await apply("replace")).toEqual(["done"]);
    expect(await view()).toMatchObject({ communes: 1, formerNames: 0 });
    expect(
      codes(await applyPlaces(administrator, form({ loadId: (await view()).applied[0]?.id ?? "", mode: "append" }))),
    ).toEqual(["place-load-applied"]);
  });

  test("of the whole country is loaded in one go, and a place in it is found by two statements beside the session", async () => {
    expect((await read(largePlaceFile())).kind).toBe("done");
    expect(await apply("replace")).toEqual(["done"]);
    expect(await view()).toMatchObject({ communes: 3321, formerNames: 9963 });
    const sent = await counter.during(async () => {
      expect((await offered("thôn 3, cu nam 3321"))[0]).toMatch(
        /^thôn 3, xã Tân Lập 3321, .* \(xã Cũ Nam 3321, huyện Số 0, tỉnh Vĩnh Phúc\)$/,
      );
    });
    expect(sent.filter((each) => each.includes("places_found"))).toHaveLength(2);
    expect(await offered("tan lap")).toHaveLength(12);
  });
});
