import { describe, expect, test } from "vitest";
import type { Kinship } from "../../lib/admissions/case/relatives";
import { reopenedIn } from "../../lib/admissions/case/verification";
import { factsAfter } from "../../lib/admissions/procedure/facts-after";
import { estimatedWorkingDay } from "../../lib/calendar/calendar";
import type { Row, Values } from "../../lib/dossier/history/content";
import { isOpenAt } from "../../lib/dossier/section";
import { agencyKey, committeeAt, localityOf } from "../../lib/dossier/verification/agencies";
import { escalatesOn, nextChaseOn, remindersFor } from "../../lib/dossier/verification/chasing";
import { byAgency, lettersIn, numbersFrom } from "../../lib/dossier/verification/letters";
import { parseQuestion, proposalsFor, questionKey } from "../../lib/dossier/verification/proposals";
import { differenceFrom, relativesIn } from "../../lib/dossier/verification/relatives/family-list";
import { mayBeMeant } from "../../lib/dossier/verification/relatives/likeness";
import { type Place, tripsFor } from "../../lib/dossier/verification/trips";
import { addDays, type Day, day } from "../../lib/primitives/day";
import { newId } from "../../lib/primitives/ids";
import { searchKeys } from "../../lib/primitives/name";
import type { PartialDay } from "../../lib/primitives/typed-day";
import { type LocalRule, withLocalRules } from "../../lib/regulations/packs/local-rules";
import { builtInRulebook } from "../../lib/regulations/rulebook";
import { calendar, factsOf, paperOf, requestOf, verifiedOn } from "../support/case-facts";
import { refusalsOf } from "../support/decide-step";

const on = day("2026-03-02");
const row = (kinship: string, fullName: string, values: Values = {}): Row => ({
  id: `row ${fullName}`,
  values: { kinship, fullName, ...values },
});
const listed = builtInRulebook.verifiedRelatives.knownOn(on)?.value ?? [];
const commune = "Thôn 2, xã Bình Mẫu (xã Tân Lập, huyện Cũ), tỉnh Ví Dụ";

describe("the list of relatives is made from item 21", () => {
  test("of those the rules have verified, and of brothers and sisters, who are only named; grandparents are left out", () => {
    const rows = [
      row("paternalGrandfather", "Lê Văn Ông"),
      row("father", "Lê Văn Cha", { born: "1962", residence: commune, occupation: "Nông dân" }),
      row("mother", "Phạm Thị Mẹ", { born: "1964-03" }),
      row("sibling", "Lê Thị Chị"),
      row("spouseSibling", "Ngô Văn Em"),
    ];
    const { named, left } = relativesIn(rows, listed, on);
    expect(named.map(({ fullName }) => fullName)).toEqual(["Lê Văn Cha", "Phạm Thị Mẹ", "Lê Thị Chị"]);
    expect(left.map(({ fullName, why }) => [fullName, why])).toEqual([
      ["Lê Văn Ông", "notVerified"],
      ["Ngô Văn Em", "notVerified"],
    ]);
    expect(named[0]).toMatchObject({ born: "1962", details: `${commune}; Nông dân`, points: ["history", "conduct"] });
  });

  test("with only the political history of somebody who has died, and the cell of a member", () => {
    const dead = row("father", "Lê Văn Cha", { living: "dead", homeTown: commune });
    const member = row("mother", "Phạm Thị Mẹ", {
      member: "yes",
      memberCell: "Chi bộ 2",
      memberCommittee: "Đảng ủy K",
    });
    const { named } = relativesIn([dead, member], listed, on);
    expect(named.map(({ points, details }) => [points, details])).toEqual([
      [["history"], commune],
      [["history", "conduct"], "Chi bộ 2; Đảng ủy K"],
    ]);
  });

  test("of children only those who may have come of age", () => {
    const child = (born: string) => relativesIn([row("child", "Con", { born })], listed, on).named.length;
    expect([child("2008-03-02"), child("2008-03-03")]).toEqual([1, 0]);
    expect([child("2008"), child("2009"), child("")]).toEqual([1, 0, 1]);
  });

  test("without a husband or wife who was divorced, and their family, for whom item 21 does not ask", () => {
    const rows = [
      row("father", "Lê Văn Cha"),
      row("mother", "Phạm Thị Mẹ"),
      row("spouse", "Ngô Thị Cũ"),
      row("fatherInLaw", "Ngô Văn Bố"),
    ];
    const family = (hasSpouse: string) => relativesIn(rows, listed, on, hasSpouse);
    expect(family("yes").named.map(({ kinship }) => kinship)).toEqual(["father", "mother", "spouse", "fatherInLaw"]);
    const { named, left } = family("divorced");
    expect(named.map(({ kinship }) => kinship)).toEqual(["father", "mother"]);
    expect(left.map(({ fullName, why }) => [fullName, why])).toEqual([
      ["Ngô Thị Cũ", "divorced"],
      ["Ngô Văn Bố", "divorced"],
    ]);
  });

  test("and whoever is corrected in the history since, or no longer named there, is flagged", () => {
    const rows = [row("father", "Lê Văn Cha", { born: "1962" })];
    const kept = { rowId: "row Lê Văn Cha", kinship: "father", fullName: "Lê Văn Cha", born: "1962" };
    expect(differenceFrom(kept, rows)).toBeNull();
    expect(differenceFrom({ ...kept, born: "1963" }, rows)).toBe("corrected");
    expect(differenceFrom({ ...kept, rowId: "another" }, rows)).toBe("gone");
    expect([differenceFrom({ ...kept, rowId: null }, rows), differenceFrom(kept, null)]).toEqual([null, null]);
  });
});

describe("somebody of the register may be a relative", () => {
  const person = (name: string, bornOn: string, isMember = false) => ({
    ...{ searchKey: searchKeys([name]), bornOn: day(bornOn), isMember },
  });
  const named = (born: PartialDay | null, isMember = false) => ({ name: "Lê Thị Chị", born, isMember });

  test("of the same name and year of birth, however the name is written, under a former name too", () => {
    expect(mayBeMeant(named("1995" as PartialDay), person("LE THI CHI", "1995-05-05"))).toBe(true);
    expect(mayBeMeant(named("1995-05-06" as PartialDay), person("Lê Thị Chị", "1995-05-05"))).toBe(true);
    const renamed = { ...person("", "1995-05-05"), searchKey: searchKeys(["Lê Thị Khác", "Lê Thị Chị"]) };
    expect(mayBeMeant(named("1995" as PartialDay), renamed)).toBe(true);
    expect(mayBeMeant(named("1996" as PartialDay), person("Lê Thị Chị", "1995-05-05", true))).toBe(false);
    expect(mayBeMeant(named("1995" as PartialDay), person("Lê Thị Chính", "1995-05-05"))).toBe(false);
  });

  test("or of the same name, where the relative is said to be a member and that person is one", () => {
    expect(mayBeMeant(named(null, true), person("Lê Thị Chị", "1995-05-05", true))).toBe(true);
    expect(mayBeMeant(named("1996" as PartialDay, true), person("Lê Thị Chị", "1995-05-05", true))).toBe(true);
    expect(mayBeMeant(named(null, true), person("Lê Thị Chị", "1995-05-05"))).toBe(false);
    expect(mayBeMeant(named(null), person("Lê Thị Chị", "1995-05-05", true))).toBe(false);
  });
});

describe("where to ask", () => {
  test("is the committee of the commune of the residence, by its new name", () => {
    expect(committeeAt(commune)).toBe("Đảng ủy xã Bình Mẫu, tỉnh Ví Dụ");
    expect(committeeAt("Số 5, Phường Minh Họa, TP. Trình Diễn")).toBe("Đảng ủy phường Minh Họa, TP. Trình Diễn");
    expect(committeeAt("Thường trú: thôn 3 xã Một, tỉnh A")).toBe("Đảng ủy xã Một, tỉnh A");
    expect([committeeAt("Hà Giang"), committeeAt("")]).toEqual(["", ""]);
    expect(localityOf("Đảng ủy xã Bình Mẫu, tỉnh Ví Dụ")).toEqual({
      commune: "xã Bình Mẫu",
      province: "tỉnh Ví Dụ",
    });
    expect(agencyKey("Đảng uỷ  Xã Bình Mẫu")).toBe(agencyKey("đảng ủy xã Bình Mẫu"));
  });

  const person = (id: string | null, kinship: Kinship | null, values: Values = {}) => ({
    ...{ id, kinship, isVerified: kinship !== "sibling", points: [] },
    row: kinship ? { id: String(id), values: { kinship, fullName: "A", ...values } } : null,
  });

  test("of a member is the own committee, by the short way, and the residence about present conduct", () => {
    const father = person("f", "father", { member: "yes", memberCommittee: "Đảng ủy Công ty K", residence: commune });
    const asked = proposalsFor([person(null, null), father], [], [], {
      ...{ rows: null, residence: "Phường Minh Họa, tỉnh Ví Dụ" },
    });
    expect(asked.map(({ points, shortcut, agency }) => [points, shortcut, agency])).toEqual([
      [["history", "conduct"], null, "Đảng ủy phường Minh Họa, tỉnh Ví Dụ"],
      [["history"], "memberInFamily", "Đảng ủy Công ty K"],
      [["conduct"], null, "Đảng ủy xã Bình Mẫu, tỉnh Ví Dụ"],
    ]);
  });

  test("of a family that has lived in one commune since the grandparents is that commune, by the short way", () => {
    const lives = { residence: "Xã Một, tỉnh A", homeTown: "Thôn 3, xã Một, tỉnh A" };
    const grandmother = row("paternalGrandmother", "Bà", lives);
    const found = (homeTown: string, others = [grandmother]) => {
      const mother = person("m", "mother", { ...lives, homeTown });
      const rows = [...(mother.row ? [mother.row] : []), ...others];
      return proposalsFor([mother], [], [], { rows, residence: "" }).map(({ shortcut }) => shortcut);
    };
    expect(found(lives.homeTown)).toEqual(["sameCommune"]);
    expect(found("Xã Hai, tỉnh A")).toEqual([null]);
    expect(found(lives.homeTown, [])).toEqual([null]);
  });

  test("is only proposed about what nobody was asked, and again where an answer did not agree", () => {
    const mother = person("m", "mother", { residence: commune });
    const again = { id: "answer", relativeId: "m", agency: "Đảng ủy xã Bình Mẫu", points: ["conduct"] as const };
    const found = proposalsFor([mother, person("s", "sibling")], [{ relativeId: "m", points: ["history"] }], [again], {
      rows: null,
      residence: "",
    });
    expect(found.map(({ points, checksId }) => [points, checksId])).toEqual([
      [["conduct"], null],
      [["conduct"], "answer"],
    ]);
  });

  test("a question comes back from the name of its field as it was", () => {
    const question = {
      relativeId: newId(),
      points: ["history"] as const,
      shortcut: "sameCommune" as const,
      checksId: null,
    };
    expect(parseQuestion(questionKey(question))).toEqual(question);
    for (const wrong of ["", "none_history", "none_all_none_none", "x_history_none_none", "none_history_other_none"])
      expect([wrong, parseQuestion(wrong)]).toEqual([wrong, undefined]);
  });
});

describe("letters", () => {
  test("are one for each agency, numbered one after the other", () => {
    const question = (agency: string, abroad = false) => ({ agency, abroad });
    const letters = byAgency([question("Đảng ủy xã A"), question("Đảng ủy xã B"), question("Đảng uỷ Xã A")]);
    expect(letters.map((letter) => letter.length)).toEqual([2, 1]);
    expect(numbersFrom("09-CV/ĐU", 3)).toEqual(["09-CV/ĐU", "10-CV/ĐU", "11-CV/ĐU"]);
  });

  test("hold what went to one agency under one number on one day; requests of no letter are in none", () => {
    const request = (id: string, agency: string, sentOn: Day | null) => ({
      id,
      agency,
      sentOn,
      requestNumber: "1-CV/ĐU",
    });
    const found = lettersIn([
      request("a", "Xã A", on),
      request("b", "Xã B", on),
      request("c", "xã A", on),
      request("d", "Xã A", null),
    ]);
    expect(found.map(({ requests }) => requests.map(({ id }) => id))).toEqual([["a", "c"], ["b"]]);
  });
});

describe("an agency is reminded", () => {
  const awaited = { receivedOn: day("2025-10-01"), abroad: false, workingDays: 30 };

  test("after 7, 14 and 20 working days of the receipt, once overdue, and every five working days then", () => {
    const days = [null, "2025-10-10", "2025-10-21", "2025-10-29", "2025-11-13"].map((last) =>
      nextChaseOn(builtInRulebook, calendar, awaited, last ? day(last) : null),
    );
    expect(days).toEqual(["2025-10-10", "2025-10-21", "2025-10-29", "2025-11-13", "2025-11-20"]);
    expect(escalatesOn(builtInRulebook, calendar, awaited)).toBe("2025-10-29");
  });

  test("earlier where the office has said so, for what is received from then on; never later", () => {
    const rule = (id: string, value: number): LocalRule => ({
      ...{ rule: id, value, clause: "3", confidence: "high", instrument: "01-QC/ĐU" },
      ...{ from: day("2025-10-01"), until: null },
    });
    const local = [rule("firstReminderDays", 5), rule("secondReminderDays", 40), rule("escalationDays", 10)];
    const rules = withLocalRules(builtInRulebook, local);
    expect(remindersFor(rules, awaited)).toEqual({ remind: [5, 10, 14], escalate: 10 });
    expect(remindersFor(rules, { ...awaited, receivedOn: day("2025-09-30") })).toEqual({
      ...{ remind: [7, 14, 20], escalate: 20 },
    });
    expect(remindersFor(rules, { ...awaited, abroad: true })).toEqual({ remind: [30, 60, 75], escalate: 60 });
    expect([nextChaseOn(rules, calendar, awaited, null), escalatesOn(rules, calendar, awaited)]).toEqual([
      "2025-10-08",
      "2025-10-15",
    ]);
  });

  test("from abroad later, and on an estimated day where the calendar does not reach", () => {
    expect(nextChaseOn(builtInRulebook, calendar, { ...awaited, abroad: true, workingDays: 90 }, null)).toBe(
      "2025-11-12",
    );
    expect(escalatesOn(builtInRulebook, calendar, { ...awaited, abroad: true })).toBe("2025-12-24");
    expect(estimatedWorkingDay(calendar, day("2026-12-30"), 1)).toEqual({ day: "2026-12-31", isEstimate: false });
    expect(estimatedWorkingDay(calendar, day("2026-12-30"), 3)).toEqual({ day: "2027-01-04", isEstimate: true });
  });
});

describe("trips", () => {
  /** A generator of places that repeats itself for the same seed. */
  const placesFrom = (seed: number): readonly Place[] => {
    let state = seed;
    const below = (limit: number): number => {
      state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
      return Math.floor((state / 2_147_483_648) * limit);
    };
    return Array.from({ length: 2 + below(14) }, (_, at) => {
      const from = addDays(on, below(20));
      const province = `tỉnh ${below(3)}`;
      return { id: `${at}`, province, commune: `xã ${below(4)}`, from, to: addDays(from, below(10)) };
    });
  };
  const most = 4;

  /** No plan is shorter: a province needs a trip for each so many places, and for each place whose days meet none before. */
  const lowerBound = (places: readonly Place[]): number => {
    const provinces = [...new Set(places.map(({ province }) => province))];
    return provinces.reduce((sum, province) => {
      const own = places.filter((place) => place.province === province).sort((a, b) => (a.to < b.to ? -1 : 1));
      const { count } = own.reduce(
        (found, { from, to }) => (from > found.last ? { count: found.count + 1, last: to as string } : found),
        { count: 0, last: "" },
      );
      return sum + Math.max(count, Math.ceil(own.length / most));
    }, 0);
  };

  test.each(Array.from({ length: 20 }, (_, at) => at + 1))(
    "fixture %i: are at most one more than the lower bound, and each goes to places whose days meet in one province",
    (seed) => {
      const places = placesFrom(seed);
      const trips = tripsFor(places, most);
      expect(trips.length).toBeLessThanOrEqual(lowerBound(places) + 1);
      expect(trips.flatMap((trip) => trip.places.map(({ id }) => id)).sort()).toEqual(
        places.map(({ id }) => id).sort(),
      );
      for (const { province, from, to, places: visited } of trips) {
        expect(from <= to && visited.length <= most).toBe(true);
        expect(visited.every((place) => place.province === province && place.from <= from && to <= place.to)).toBe(
          true,
        );
      }
    },
  );
});

describe("the order of papers", () => {
  const papers = ["application", "seal", "answer", "comment", "certification"] as const;
  type Name = (typeof papers)[number];
  const permutations = (names: readonly Name[]): readonly (readonly Name[])[] =>
    names.length < 2
      ? [names]
      : names.flatMap((name) => permutations(names.filter((other) => other !== name)).map((rest) => [name, ...rest]));
  const orders = permutations(papers);

  /** Why the papers cannot have been written in an order of days: at the step that seals, or the one that certifies. */
  const refusedIn = (order: readonly Name[]) => {
    const dayOf = (name: Name): Day => addDays(day("2025-08-01"), order.indexOf(name));
    const sections = Array.from({ length: 23 }, (_, at) => at + 1);
    const application = paperOf("application", dayOf("application"));
    const sealing = refusalsOf(
      "sendToVerification",
      "dossier",
      factsOf({ papers: [application], sectionsPassed: sections }),
      {
        ...{ occurredOn: addDays(day("2025-08-01"), 9), sealedOn: dayOf("seal") },
      },
    );
    const facts = factsOf({ ...verifiedOn(dayOf("answer")), papers: [application], sectionsPassed: sections });
    const certifying = refusalsOf("certifyHistory", "verification", facts, {
      ...{ occurredOn: dayOf("certification"), cellCommentOn: dayOf("comment") },
    });
    return [...sealing, ...certifying];
  };
  const isLegal = (order: readonly Name[]): boolean => {
    const at = (name: Name) => order.indexOf(name);
    return at("application") < at("seal") && at("answer") < at("comment") && at("comment") < at("certification");
  };

  test("passes only where it is legal, of all 120 permutations of five days, and each refusal names its provision", () => {
    expect(orders).toHaveLength(120);
    for (const order of orders) {
      const refusals = refusedIn(order);
      expect([order, refusals.length === 0]).toEqual([order, isLegal(order)]);
      expect(refusals.filter(({ cites }) => !cites)).toEqual([]);
    }
    expect(orders.filter(isLegal)).toHaveLength(10);
  });
});

describe("points and reopened items", () => {
  const verified = verifiedOn("2025-09-01");
  const missing = (rest: Partial<ReturnType<typeof factsOf>>) =>
    refusalsOf("certifyHistory", "verification", factsOf({ ...verified, ...rest }), {
      ...{ occurredOn: "2025-09-10", cellCommentOn: day("2025-09-05") },
    }).map(({ code, facts }) => [code, facts.who ?? facts.items]);
  const child = { id: "child", kinship: "child" as const };
  const about = (points: readonly string[], rest = {}) =>
    requestOf("2025-08-01", {
      ...{ id: `child ${points}`, relativeId: "child", points, answeredOn: day("2025-09-01"), result: "correct" },
      ...rest,
    });

  test("a person asked about one point only is not settled until the other is asked too", () => {
    const family = [...verified.family, child];
    const asked = (...more: ReturnType<typeof about>[]) =>
      missing({ family, verifications: [...verified.verifications, ...more] });
    expect(asked(about(["history"]))).toEqual([["verification-half-asked", "child"]]);
    expect(asked(about(["history"]), about(["conduct"]))).toEqual([]);
    expect(asked(about([]))).toEqual([]);
  });

  test("of somebody who has died the political history is enough", () => {
    const family = [...verified.family, { ...child, points: ["history"] }];
    expect(missing({ family, verifications: [...verified.verifications, about(["history"])] })).toEqual([]);
  });

  test("a short way in the spouse's family exempts the parents-in-law only once the confirmation has come", () => {
    const family = [...verified.family, { id: "child", kinship: "spouse" as const }];
    const asked = (rest: object) =>
      missing({
        family,
        verifications: [...verified.verifications, about([], { shortcut: "memberInSpousesFamily", ...rest })],
      });
    expect(asked({})).toEqual([]);
    expect(asked({ answeredOn: null, result: null })).toEqual([
      ["relatives-not-named", "fatherInLaw,motherInLaw"],
      ["verification-open", "spouse"],
    ]);
  });

  test("an item that an answer reopened has to pass again, though a second check agreed", () => {
    const wrong = about(["history"], { id: "wrong", result: "incorrect", reopens: [21, 15] });
    const second = about(["history"], { id: "second", checksId: "wrong" });
    const facts = {
      family: [...verified.family, child],
      verifications: [...verified.verifications, wrong, second, about(["conduct"])],
    };
    expect(missing({ ...facts, sectionsPassed: [15] })).toEqual([["items-reopened", "21"]]);
    expect(missing({ ...facts, sectionsPassed: [15, 21] })).toEqual([]);
    expect(reopenedIn([{ reopens: [21, 3] }, { reopens: [3] }, {}], [21])).toEqual([3]);
  });

  test("an item has to pass again also where a return has made void the answer that reopened it", () => {
    const sectionsPassed = [15];
    const wrong = about(["history"], { id: "wrong", relativeId: null, result: "incorrect", reopens: [21, 15] });
    const before = factsOf({ ...verified, sectionsPassed, verifications: [...verified.verifications, wrong] });
    const corrects = ["verification-applicant"];
    const stated = { occurredOn: day("2025-09-02"), reason: "Thiếu trả lời", corrects };
    const { verifications, reopenedByVoided } = factsAfter(before, "returnDossier", {}, stated);
    const anew = requestOf("2025-09-03", { answeredOn: day("2025-09-04"), result: "correct" });
    const asked = { verifications: [...verifications, anew], reopenedByVoided };
    expect(missing({ ...asked, sectionsPassed })).toEqual([["items-reopened", "21"]]);
    expect(missing({ ...asked, sectionsPassed: [15, 21] })).toEqual([]);
  });

  test("an item is written while the history is verified only where it was reopened", () => {
    const open = (["untouched", "begun", "sent", "returned", "passed"] as const).map((state) => [
      isOpenAt("dossier", state),
      isOpenAt("verification", state),
      isOpenAt("approval", state),
    ]);
    expect(open.map(([dossier]) => dossier)).toEqual([true, true, true, true, true]);
    expect(open.map(([, verification]) => verification)).toEqual([false, true, true, true, false]);
    expect(open.some(([, , approval]) => approval)).toBe(false);
  });
});
