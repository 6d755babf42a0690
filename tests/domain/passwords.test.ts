import { describe, expect, test } from "vitest";
import { commonPasswords } from "../../lib/accounts/passwords/common-passwords";
import { weaknessOf } from "../../lib/accounts/passwords/weakness";
import { day } from "../../lib/primitives/day";

const owner = {
  username: "bithu",
  name: "Trần Thị Hồng Gấm",
  bornOn: day("1980-02-03"),
  places: ["Đảng bộ Sở Ví Dụ", "Chi bộ Kinh tế ngành - TĐC"],
};
const weakness = (password: string) => weaknessOf(password, owner);

describe("a new password", () => {
  test("needs fifteen characters and no simple pattern", () => {
    expect(weakness("mười bốn chữ!!")).toBe("password-too-short");
    expect(weakness("abababababababab")).toBe("password-too-simple");
  });

  test.each([
    "Mật khẩu của tôi đây",
    "ngày nào bithu cũng đi",
    "sinh nhật 03/02/1980 vui",
    "sinh ngay 1980-02-03 xa",
    "đồng chí Trần Thị Hồng Gấm",
    "SO THI DU la nha, Đảng bộ Sở Ví Dụ",
  ])("may not contain what anyone would guess of its owner: %s", (password) => {
    expect(weakness(password)).toBe("password-too-close");
  });

  test.each([
    "anhyeuemanhyeuem",
    "Anh Yêu Em 2026!!!",
    "@nhy3uemm@im@i99",
    "quoc phong an ninh 1975",
    "dangbochibodanguy",
    "iloveyoufootball",
    "qwertyuiopasdfgh",
    "Gấm Hồng Trần 1980",
    "Sở Ví Dụ Kinh tế 2026",
  ])("may not be made of common passwords, names and digits alone: %s", (password) => {
    expect(weakness(password)).toBe("password-too-common");
  });

  test.each([
    "năm chữ cái ghép lại",
    "sáu chữ khác hẳn nhau",
    "một câu đủ dài để nhớ",
    "correct horse battery staple",
    "chiều nay mưa to nên về muộn",
  ])("may be a sentence of one's own: %s", (password) => {
    expect(weakness(password)).toBeUndefined();
  });

  test("is compared with a list of three thousand published ones and those of the country", () => {
    expect(commonPasswords.size).toBeGreaterThan(3000);
    for (const word of ["password", "matkhau", "anhyeuem", "123456789", "quocphong", "dangbo", "chibo"])
      expect(commonPasswords).toContain(word);
    expect([...commonPasswords].filter((word) => !/^[a-z0-9]+$/.test(word))).toEqual([]);
  });
});
