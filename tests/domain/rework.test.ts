import { describe, expect, test } from "vitest";
import { confirmedIn, namesIn, possibleNames } from "../../lib/dossier/rework/name-check";
import { shareOf, totalsOf } from "../../lib/dossier/rework/rework";
import { tipRefusals } from "../../lib/dossier/rework/tips";

describe("the numbers of the rework meter", () => {
  const cell = { id: "a", name: "A", dossiers: 2, read: 8, firstTime: 6, returns: 3, sentAgain: 2, days: 9 };

  test("are shares in per cent, marked where they rest on few items", () => {
    expect(shareOf({ read: 8, firstTime: 6 })).toEqual({ percent: 75, isFew: false });
    expect(shareOf({ read: 4, firstTime: 4 })).toEqual({ percent: 100, isFew: true });
    expect(shareOf({ read: 5, firstTime: 0 })).toEqual({ percent: 0, isFew: false });
    expect(shareOf({ read: 0, firstTime: 0 })).toBeNull();
  });

  test("are returns for each dossier, and days for each return that was sent again", () => {
    expect(totalsOf([cell, { ...cell, id: "b", returns: 1, sentAgain: 1, days: 3 }])).toMatchObject({
      ...{ dossiers: 4, read: 16, firstTime: 12, returns: 4, returnsPerDossier: 1, days: 12, daysPerReturn: 4 },
    });
    expect(totalsOf([])).toMatchObject({ returnsPerDossier: null, daysPerReturn: null });
  });
});

describe("the check of names in a tip", () => {
  test("finds the names it knows, however they are written", () => {
    const names = ["Nguyễn Văn An", "Lê Thị Bình"];
    expect(namesIn("Bố là NGUYỄN  VĂN AN, chưa ghi năm sinh.", names)).toEqual(["Nguyễn Văn An"]);
    expect(namesIn("Mẹ (lê thị bình) ghi thiếu nơi ở.", names)).toEqual(["Lê Thị Bình"]);
    expect(namesIn("Ghi năm sinh của bố, mẹ.", names)).toEqual([]);
    // A name is more than the beginning of another word.
    expect(namesIn("Nguyễn Văn Anh", names)).toEqual([]);
  });

  test("marks groups of capitalised words, and one in the middle of a sentence", () => {
    expect(possibleNames("Ông Trần Văn Cường chưa ghi nghề nghiệp.", [])).toEqual(["Ông Trần Văn Cường"]);
    expect(possibleNames("Ghi tên xã Hạ Long và nghề của Hùng.", [])).toEqual(["Hạ Long", "Hùng"]);
    expect(possibleNames("Ghi đủ tháng. Không viết tắt; viết “không”.", [])).toEqual([]);
    expect(possibleNames("Người thân là đảng viên Đảng Cộng sản Việt Nam.", [])).toEqual(["Đảng Cộng"]);
    expect(possibleNames("Ghi ngày vào Đoàn, vào Đảng, ở Việt Nam.", [])).toEqual([]);
  });

  test("leaves out what somebody confirmed to be no name, and nothing else", () => {
    expect(confirmedIn(" Hạ Long,\nQuảng Ninh ; ")).toEqual(["Hạ Long", "Quảng Ninh"]);
    expect(possibleNames("Ghi xã Hạ Long, tỉnh Quảng Ninh, anh Hùng.", ["hạ long", "Quảng Ninh"])).toEqual(["Hùng"]);
  });

  test("refuses a name it knows even where it was confirmed to be none", () => {
    const codes = (text: string, noNames: string | null = null) =>
      tipRefusals({ text, noNames }, ["Nguyễn Văn An"]).map(({ code }) => code);
    expect(codes("Nguyễn Văn An thiếu năm sinh.", "Nguyễn Văn An")).toEqual(["tip-names-person"]);
    expect(codes("Ghi tên xã Hạ Long.")).toEqual(["tip-may-name-person"]);
    expect(codes("Ghi tên xã Hạ Long.", "Hạ Long")).toEqual([]);
    expect(codes("Ghi liên tục theo tháng, đến nay.")).toEqual([]);
  });
});
