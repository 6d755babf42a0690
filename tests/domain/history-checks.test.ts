import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type FindingKind, findingKinds, type History, type Known } from "../../lib/dossier/checks/finding";
import { findingsOf } from "../../lib/dossier/checks/findings";
import { withTyped } from "../../lib/dossier/checks/typed";
import { type Content, emptyContent, type Values } from "../../lib/dossier/history/content";
import { type FamilyKinship, itemFields } from "../../lib/dossier/history/item-fields";
import { day } from "../../lib/primitives/day";
import { text } from "../../lib/text/text";
import { cleanHistory, relativeOf, withRows, withValues } from "../support/clean-history";

const on = day("2026-11-27");
const clean = cleanHistory();
const unmarried = cleanHistory({ married: false, children: 0 });

type Changed = Readonly<{ history?: History; known?: Partial<Known>; on?: ReturnType<typeof day>; alone?: true }>;

const judged = ({ history = {}, known = {}, on: then = on, alone }: Changed) =>
  findingsOf(alone ? history : { ...clean.history, ...history }, { ...clean.known, ...known }, then);
const kindsIn = (changed: Changed): readonly FindingKind[] => judged(changed).map(({ kind }) => kind);

const line = (item: number, written: string): Changed => ({ history: { [item]: { text: written } } });
const boxes = (item: number, content: Content): Changed => ({ history: { [item]: { content } } });
const values = (item: number, changed: Values): Changed =>
  boxes(item, {
    ...(clean.history[item]?.content ?? emptyContent),
    values: { ...clean.history[item]?.content?.values, ...changed },
  });
const rows = (item: number, ...all: readonly Values[]): Changed => boxes(item, withRows(all));
/** The clean rows of an item, one of them changed. */
const row = (item: number, index: number, changed: Values): Changed => {
  const content = clean.history[item]?.content ?? emptyContent;
  const all = content.rows.map((each, at) =>
    at === index ? { ...each, values: { ...each.values, ...changed } } : each,
  );
  return boxes(item, { ...content, rows: all });
};
const relatives = (from: History[number], change: (all: readonly Values[]) => readonly Values[]): Content => {
  const content = from?.content ?? emptyContent;
  return withRows(change(content.rows.map(({ values: each }) => each)), content.values);
};
const family = (change: (all: readonly Values[]) => readonly Values[]): Changed =>
  boxes(21, relatives(clean.history[21], change));
const without = (kinship: FamilyKinship): Changed => family((all) => all.filter((each) => each.kinship !== kinship));
const relative = (kinship: FamilyKinship, changed: Values): Changed =>
  family((all) => all.map((each) => (each.kinship === kinship ? { ...each, ...changed } : each)));
const and = (one: Changed, other: Changed): Changed => ({
  ...one,
  ...other,
  history: { ...one.history, ...other.history },
});

/** Each kind of finding with histories in which it is made, and histories as near as can be in which it is not. */
const table: Readonly<Record<FindingKind, Readonly<{ found: readonly Changed[]; not: readonly Changed[] }>>> = {
  "day-not-real": {
    found: [
      line(22, "Sinh ngày 31/02/1990 tại xã Ví Dụ"),
      line(22, "ngày 30 tháng 2 năm 1991"),
      line(22, "từ 13/1990 đến nay"),
      values(12, { joinedOn: "29/02/2007" }),
      values(16, { arrest: "Bị giữ ngày 31.4.2015" }),
      line(14, "Từ 31/11/1999 học tiểu học"),
    ],
    not: [
      line(22, "Sinh ngày 28/02/1990; số 45/2019; Nghị định 38/2019/NĐ-CP; điện thoại 0912.345.678"),
      values(12, { joinedOn: "29/02/2008" }),
      values(12, { joinedOn: "không rõ" }),
      line(22, "29/2/2008 và 31-12-1999"),
    ],
  },
  "day-ahead": {
    found: [values(12, { joinedOn: "2026-11-28" }), row(15, 3, { to: "2026-12" })],
    not: [row(15, 3, { to: "2026-11" }), values(12, { joinedOn: "2006-11-27" })],
  },
  "month-missing": { found: [row(15, 0, { to: "2012" })], not: [row(15, 0, { to: "2012-06" })] },
  "period-reversed": {
    found: [row(17, 0, { from: "2012-07" }), row(14, 0, { to: "1990-02" })],
    not: [row(17, 0, { from: "2012-06" })],
  },
  "period-gap": {
    found: [row(15, 1, { from: "2012-08" }), row(15, 0, { from: "2008-10" }), row(14, 1, { from: "1996-10" })],
    not: [row(15, 1, { from: "2012-07" }), row(15, 0, { from: "2008-09" }), row(15, 0, { from: "2008-08" })],
  },
  "period-overlap": {
    found: [row(15, 1, { from: "2012-05" }), row(15, 0, { from: "2008-07" }), row(14, 1, { to: "2008-10" })],
    not: [row(15, 1, { from: "2012-06" }), row(15, 2, { from: "2013-02", to: "2013-02" })],
  },
  "period-to-present": {
    found: [row(15, 3, { to: "2026-10" })],
    not: [row(15, 3, { to: "2026-11" }), row(15, 3, { to: "" }), row(15, 3, { to: "đến nay" })],
  },
  "period-from-childhood": {
    found: [rows(14, { from: "1996-10", to: "2008-08", activity: "Học sinh" })],
    not: [rows(14, { from: "1996-09", to: "2008-08", activity: "Học sinh" })],
  },
  "before-birth": {
    found: [row(14, 0, { from: "1990-02" }), rows(19, { month: "1989-12", reason: "Bằng khen" })],
    not: [row(14, 0, { from: "1990-03" })],
  },
  "school-early": {
    found: [rows(14, { from: "1995-12", to: "2008-08", activity: "Học sinh tiểu học" })],
    not: [
      rows(14, { from: "1996-01", to: "2008-08", activity: "Học sinh tiểu học" }),
      rows(14, { from: "1993-09", to: "2008-08", activity: "Học mẫu giáo rồi tiểu học" }),
    ],
  },
  "work-early": { found: [row(15, 0, { from: "2005-02" })], not: [row(15, 0, { from: "2005-03" })] },
  "union-early": {
    found: [values(12, { joinedOn: "2005-03-11" }), values(12, { joinedOn: "2004" })],
    not: [values(12, { joinedOn: "2005-03-12" }), values(12, { joinedOn: "2005" })],
  },
  "marriage-early": {
    found: [row(14, 1, { to: "2008-02", event: "Kết hôn với anh Thử" })],
    not: [
      row(14, 1, { to: "2008-03", event: "Kết hôn với anh Thử" }),
      row(14, 1, { event: "Đến cuối năm chuyển trường" }),
    ],
  },
  "membership-order": {
    found: [
      boxes(13, withValues({ firstAdmittedOn: "2015-05-19", firstAdmittedAt: "A", firstOfficialOn: "2015-05-18" })),
    ],
    not: [
      boxes(13, withValues({ firstAdmittedOn: "2015-05-19", firstAdmittedAt: "A", firstOfficialOn: "2016-05-19" })),
    ],
  },
  "name-differs": {
    found: [line(1, "NGUYỄN THỊ THƯ"), line(1, "NGUYỄN THỬ")],
    not: [line(1, "Nguyễn  thị thử"), { ...line(1, "TRẦN THỊ HOÀ"), known: { fullName: "Trần Thị Hòa" } }],
  },
  "birth-differs": { found: [line(3, "13/3/1990")], not: [line(3, "12-3-1990"), line(3, "ngày 12 tháng 3 năm 1990")] },
  "birth-not-whole": {
    found: [line(3, "3/1990"), line(3, "1990"), line(3, "?")],
    not: [line(3, "12/03/1990 (âm lịch: không rõ)")],
  },
  "sex-differs": { found: [line(4, "Nam")], not: [line(4, "nữ")] },
  "union-differs": {
    found: [row(14, 1, { event: "Vào Đoàn ngày 26/4/2006" }), row(14, 1, { event: "kết nạp vào Đoàn tháng 5/2006" })],
    not: [
      row(14, 1, { event: "Vào Đoàn tháng 3/2006" }),
      row(14, 1, { event: "Vào Đoàn" }),
      row(14, 1, { event: "Đi đoàn kịch 4/2006" }),
    ],
  },
  "certificate-differs": {
    found: [row(17, 1, { to: "2026-02" })],
    not: [
      row(17, 1, { to: "2026-01" }),
      line(17, "Đại học Minh Họa"),
      { ...row(17, 1, { to: "2026-02" }), known: { certificateOn: null } },
    ],
  },
  "schooling-not-stated": {
    found: [rows(11, { level: "general", value: "12/12" }), row(11, 1, { value: "Không" })],
    not: [
      rows(11, { level: "degree", value: "Thạc sĩ" }),
      { ...rows(11, { level: "general", value: "12/12" }), known: { schooling: "upperSecondary" } },
    ],
  },
  "course-not-stated": {
    found: [row(17, 0, { certificate: "" })],
    not: [and(row(17, 0, { certificate: "" }), row(11, 1, { value: "Không" }))],
  },
  "parents-missing": {
    found: [without("father"), without("mother"), without("motherInLaw")],
    not: [
      family((all) => [...all.filter(({ kinship }) => kinship !== "father"), relativeOf("raisedBy", "1960")]),
      boxes(
        21,
        relatives(unmarried.history[21], (all) => all),
      ),
    ],
  },
  "grandparents-missing": {
    found: [without("maternalGrandmother"), without("spousePaternalGrandfather")],
    not: [
      boxes(
        21,
        relatives(unmarried.history[21], (all) => all),
      ),
    ],
  },
  "family-question": {
    found: [values(21, { hasSiblings: "" }), values(21, { hasSpouse: "" }), values(21, { spouseHasSiblings: "" })],
    not: [
      boxes(
        21,
        relatives(unmarried.history[21], (all) => all),
      ),
    ],
  },
  "family-missing": {
    found: [without("sibling"), without("child"), without("spouse"), without("spouseSibling")],
    not: [family((all) => all)],
  },
  "family-contradiction": {
    found: [values(21, { hasSiblings: "no" }), values(21, { hasChildren: "no" }), values(21, { hasSpouse: "no" })],
    not: [values(21, { hasSpouse: "divorced" })],
  },
  "relative-twice": {
    found: [family((all) => [...all, relativeOf("father", "1960")])],
    not: [family((all) => [...all, relativeOf("sibling", "1995")])],
  },
  "relative-age": {
    found: [
      relative("father", { born: "1975-03-13" }),
      relative("mother", { born: "1991" }),
      relative("child", { born: "2004" }),
      relative("paternalGrandfather", { born: "1960" }),
      relative("fatherInLaw", { born: "1980" }),
      family((all) => [...all, relativeOf("raisedBy", "1990-03-12")]),
    ],
    not: [
      relative("father", { born: "1975-03-12" }),
      relative("father", { born: "1975" }),
      relative("child", { born: "2005" }),
      family((all) => [...all, relativeOf("raisedBy", "1990-03-11")]),
    ],
  },
  "died-before-born": {
    found: [relative("paternalGrandfather", { died: "1930" })],
    not: [relative("paternalGrandfather", { died: "1936" })],
  },
  "alive-yet-died": {
    found: [relative("father", { died: "2020" })],
    not: [relative("father", { living: "dead", died: "2020", deathCause: "Bệnh", deathPlace: "Xã Ví Dụ" })],
  },
  "death-details": {
    found: ["died", "deathCause", "deathPlace"].map((box) => relative("paternalGrandmother", { [box]: "" })),
    not: [relative("paternalGrandmother", { deathCause: "Không rõ" })],
  },
  "relative-details": {
    found: ["born", "living", "homeTown", "residence", "occupation", "member"].map((box) =>
      relative("mother", { [box]: " " }),
    ),
    not: [relative("sibling", { homeTown: "" }), relative("child", { born: "2016-11-28", member: "" })],
  },
  "member-details": {
    found: ["memberSince", "memberCell", "memberCommittee"].map((box) => relative("father", { [box]: "" })),
    not: [relative("father", { member: "no", memberCell: "" })],
  },
  "box-blank": {
    found: [
      values(16, { arrest: "" }),
      values(12, { joinedAt: "" }),
      row(15, 0, { work: "" }),
      values(7, { permanent: "" }),
    ],
    not: [boxes(16, { ...emptyContent, says: "none" }), values(7, { temporary: "" }), row(15, 3, { to: "" })],
  },
  "dash-for-none": {
    found: [line(9, "-"), line(2, "…"), values(16, { arrest: "//" })],
    not: [line(9, "Không"), line(2, "Tý")],
  },
  "old-place": {
    found: [
      line(5, "Xã Cũ, huyện Cũ, tỉnh Trình Diễn"),
      line(6, "Phường 1, quận 3, Thành phố Hồ Chí Minh"),
      values(7, { temporary: "Thị xã Ví Dụ" }),
      relative("mother", { residence: "Phường A, thành phố B, tỉnh C" }),
      { ...line(6, "xã Cũ, huyện Cũ"), on: day("2025-07-01") },
    ],
    not: [
      line(5, "Xã Mới, tỉnh Trình Diễn (xã Cũ, huyện Cũ)"),
      line(6, "Phường Sài Gòn, Thành phố Hồ Chí Minh"),
      row(15, 0, { place: "Huyện Cũ, tỉnh Trình Diễn" }),
      line(6, "Sư đoàn 1, Quân khu 3"),
      { ...line(6, "xã Cũ, huyện Cũ"), on: day("2025-06-30") },
    ],
  },
  "stay-short": {
    found: [row(18, 0, { to: "2013-02" })],
    not: [row(18, 0, { to: "2013-03" }), row(18, 0, { to: "" })],
  },
};

describe.each(Object.entries(table))("%s", (kind, { found, not }) => {
  test.each(found.map((changed, index) => [index + 1, changed] as const))("is found in case %i", (_, changed) =>
    expect(kindsIn(changed)).toContain(kind),
  );
  test.each(not.map((changed, index) => [index + 1, changed] as const))("is not found in case %i", (_, changed) =>
    expect(kindsIn(changed)).not.toContain(kind),
  );
});

describe("a clean history", () => {
  const lives = Array.from({ length: 30 }, (_, index) => ({
    birth: 1975 + index,
    month: (index % 12) + 1,
    married: index % 2 === 0,
    children: index % 3,
    siblings: index % 4,
    member: index % 5 === 0,
  })).filter(({ birth }) => birth < 2000);

  test.each([...lives, ...lives.map((life) => ({ ...life, month: 13 - life.month }))].slice(0, 30))(
    "leaves nothing to look at: %o",
    (life) => {
      const { history, known } = cleanHistory(life);
      expect(findingsOf(history, known, on).map(({ kind, facts }) => [kind, facts])).toEqual([]);
    },
  );

  test("leaves nothing to look at while it is being written, from item to item", () => {
    for (const number of Object.keys(clean.history)
      .map(Number)
      .filter((each) => each !== 15)) {
      const written = Object.fromEntries(Object.entries(clean.history).filter(([each]) => Number(each) <= number));
      expect(kindsIn({ history: written, alone: true })).toEqual([]);
    }
  });
});

describe("a finding", () => {
  test("names the months nobody accounts for, at the row after them", () => {
    const [gap] = judged(row(15, 1, { from: "2017-01", to: "2017-02" })).filter(({ kind }) => kind === "period-gap");
    expect(gap).toMatchObject({ item: 15, facts: { from: "07/2012", before: "Sinh viên Trường Đại học Minh Họa" } });
  });

  test("keeps its key while the values concerned stay, and gets another when one changes", () => {
    const keyOf = (changed: Changed) => judged(changed).find(({ kind }) => kind === "period-gap")?.key;
    const before = keyOf(row(15, 1, { from: "2012-08" }));
    expect(before).toBeTruthy();
    expect(keyOf(row(15, 1, { from: "2012-08", work: "Nhân viên" }))).toBe(before);
    expect(keyOf(row(15, 1, { from: "2012-09" }))).not.toBe(before);
  });

  test("has no key that another has", () => {
    const keys = Object.values(table).flatMap(({ found }) =>
      found.map((changed) => judged(changed).map(({ key }) => key)),
    );
    for (const each of keys) expect(new Set(each).size).toBe(each.length);
  });

  test.each(["vi", "en"] as const)("has a sentence without a gap in it (%s)", (locale) => {
    const sentences = text(locale).historyChecks.findings;
    expect(Object.keys(sentences).sort()).toEqual([...findingKinds].sort());
    const all = Object.values(table).flatMap(({ found }) => found.flatMap(judged));
    for (const { kind, facts } of all) expect(sentences[kind](facts)).not.toMatch(/undefined|null|NaN|\[object/);
  });
});

test("while rows are typed one after another, only a stored one is told that the last reaches to the present", () => {
  const ended = { from: "2008-09", to: "2012-06", work: "Sinh viên Trường Đại học Minh Họa" };
  const said = (stored: History, rowId: string): readonly FindingKind[] => {
    const { history, isConcerned } = withTyped(stored, 15, rowId, ended);
    return findingsOf(history, clean.known, on)
      .filter(isConcerned)
      .map(({ kind }) => kind);
  };
  expect(said({ ...clean.history, 15: undefined }, "")).toEqual([]);
  expect(said({ ...clean.history, 15: { content: withRows([ended]) } }, "row-1")).toEqual(["period-to-present"]);
});

test("no history makes the checks fail, whatever was typed", () => {
  const typed = fc.oneof(
    fc.string(),
    fc.constantFrom(
      "2019",
      "2019-02",
      "2019-02-31",
      "31/02/1990",
      "nay",
      "yes",
      "no",
      "dead",
      "father",
      "child",
      "professional",
      "-",
      "huyện (",
    ),
  );
  const some = (names: readonly string[]) => fc.dictionary(fc.constantFrom(...names, "?"), typed);
  const contentOf = (item: number) => {
    const names = [...(itemFields[item]?.fields ?? []), ...(itemFields[item]?.row ?? [])].map(({ name }) => name);
    return fc.record({
      form: fc.constant(emptyContent.form),
      says: fc.constantFrom("stated" as const, "none" as const, "unknown" as const),
      values: some(names),
      rows: fc.array(fc.record({ id: fc.string(), values: some(names) }), { maxLength: 6 }),
    });
  };
  const entry = fc.integer({ min: 1, max: 23 }).chain((item) =>
    fc
      .oneof(
        typed.map((written) => ({ text: written })),
        contentOf(item).map((content) => ({ content })),
      )
      .map((written) => [item, written] as const),
  );
  fc.assert(
    fc.property(fc.array(entry, { maxLength: 12 }), (entries) => {
      const found = findingsOf(Object.fromEntries(entries), clean.known, on);
      for (const { kind, facts } of found) text("vi").historyChecks.findings[kind](facts);
    }),
    { numRuns: 1_000 },
  );
});
