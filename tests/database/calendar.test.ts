import { beforeAll, expect, test } from "vitest";
import type { Actor } from "../../lib/access/actor";
import { isWorkingDay } from "../../lib/calendar/calendar";
import * as commands from "../../lib/calendar/commands";
import { daysOffOf } from "../../lib/calendar/days-off-queries";
import { readCalendar } from "../../lib/calendar/queries";
import { yearView } from "../../lib/calendar/year-view-queries";
import { reading } from "../../lib/database/client";
import { day } from "../../lib/primitives/day";
import { buildAccountFixture, codes, form } from "../support/account-fixture";
import { useDatabase } from "../support/database";

const { owner } = useDatabase();
let administrator: Actor;
let secretary: Actor;

beforeAll(async () => {
  const house = await buildAccountFixture(owner);
  const first = await house.account("Nguyễn Thị Quản", "quantri", "organisation");
  await house.post(first.personId, "administrator", "organisation");
  administrator = await house.actor(first.id);
  const second = await house.account("Trần Văn Bí", "bithu");
  await house.post(second.personId, "cellSecretary", "cell");
  secretary = await house.actor(second.id);
});

const load = async (year: string, actor = administrator) =>
  codes(await commands.loadYear(actor, form({ year, source: "Thông báo số 1" })));
const add = async (on: string, kind: string) =>
  codes(await commands.addDay(administrator, form({ day: on, kind, note: "Nghỉ lễ" })));

test("a year is opened once, and only by an administrator", async () => {
  expect(await load("2027", secretary)).toEqual(["not-permitted"]);
  expect(await load("2027")).toEqual(["done"]);
  expect(await load("2027")).toEqual(["calendar-year-loaded"]);
  expect(await load("1")).toEqual(["field-out-of-range"]);
});

test("two simultaneous openings of a year have one effect", async () => {
  expect((await Promise.all([load("2028"), load("2028")])).flat().sort()).toEqual(["calendar-year-loaded", "done"]);
});

test("a day off must be a weekday, a day worked instead a weekend day, and each is entered once in an open year", async () => {
  expect(await add("2027-01-01", "off")).toEqual(["done"]);
  expect(await add("2027-01-01", "off")).toEqual(["calendar-day-known"]);
  expect(await add("2027-01-02", "off")).toEqual(["calendar-day-of-weekend"]);
  expect(await add("2027-01-04", "worked")).toEqual(["calendar-day-of-week"]);
  expect(await add("2027-01-09", "worked")).toEqual(["done"]);
  expect(await add("2030-01-01", "off")).toEqual(["calendar-year-not-loaded"]);
  const calendar = await reading(administrator, readCalendar);
  const working = (on: string) => isWorkingDay(calendar, day(on));
  expect([working("2027-01-01"), working("2027-01-04"), working("2027-01-09")]).toEqual([false, true, true]);
});

test("a removed day is an ordinary day again, and removing it twice finds nothing", async () => {
  const remove = async () => codes(await commands.removeDay(administrator, form({ removedDay: "2027-01-01" })));
  expect(await remove()).toEqual(["done"]);
  expect(await remove()).toEqual(["not-found"]);
  expect(isWorkingDay(await reading(administrator, readCalendar), day("2027-01-01"))).toBe(true);
});

test("the page of a year is for administrators only, whether the year is open or not", async () => {
  expect(await yearView(secretary, 2027)).toBeNull();
  expect(await yearView(administrator, 2027)).toMatchObject({
    source: "Thông báo số 1",
    days: [{ day: "2027-01-09" }],
  });
  expect(await yearView(administrator, 2031)).toMatchObject({ source: null, days: [], years: [2027, 2028, 2031] });
});

test("a date box of anybody learns which days of a year are off, or that the year was not entered", async () => {
  expect(await daysOffOf(secretary, 2031)).toEqual({ isLoaded: false, off: [], worked: [] });
  await load("2031");
  expect(await add("2031-01-01", "off")).toEqual(["done"]);
  expect(await daysOffOf(secretary, 2031)).toEqual({ isLoaded: true, off: ["2031-01-01"], worked: [] });
});
