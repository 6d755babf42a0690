import { describe, expect, test } from "vitest";
import { steps } from "../../lib/admissions/procedure/procedure";
import { en } from "../../lib/text/en";
import { vi } from "../../lib/text/vi";
import { code, read, withoutComments } from "../architecture/sources";

// One thing has one name. The names it had before, or might be given by habit, beside the one that is used.

const instead: readonly (readonly [notUsed: RegExp, used: string])[] = [
  [/bàn (làm )?việc/i, "Việc của tôi"],
  [/(đổi|với|một trong hai) vai|vai đang dùng|vai quản trị/i, "tư cách, chức danh"],
  [/thí dụ|chẳng hạn/i, "ví dụ"],
  [/nhịp/i, "tiến độ"],
  [/chia chỉ tiêu|chỉ tiêu chưa chia/i, "phân bổ chỉ tiêu"],
  [/nếu kết nạp đều/i, "theo tiến độ đều, đến nay cần đạt khoảng …"],
  [/lời hứa/i, "chỉ để tham khảo"],
  [/sớm nhất có thể đến đâu/i, "thời điểm sớm nhất theo quy định"],
  [/có việc tạm tính/i, "một số bước tính theo quy định cũ …"],
  [/thẩm tra về ai/i, "đối tượng thẩm tra"],
  [/điều phải có/i, "điều kiện"],
  [/làm được ở/i, "thực hiện ở giai đoạn"],
  [/theo sổ|trong sổ|vào sổ|ghi sổ|sổ đảng viên|sổ chưa đúng/i, "danh sách đảng viên"],
  [/người trong tổ chức/i, "danh sách đảng viên, quần chúng"],
  [/rút việc/i, "thôi giao việc này"],
  [/khép lại/i, "đóng lại"],
  [/hoàn lại/i, "không thể hoàn tác"],
  [/lớp đảng viên mới/i, "lớp bồi dưỡng đảng viên mới"],
  [/đưa khỏi/i, "đưa ra khỏi"],
  [/đã ghi: /i, "đã ghi …, in the words of the step"],
  [/người xin vào Đảng(?!")/i, "người vào Đảng"],
  [/(đề nghị|nhờ|báo) quản trị/i, "người quản trị"],
  [/từ dùng một lần/i, "mật khẩu dùng một lần"],
  [/ứng dụng/i, "phần mềm"],
  [/người phải làm/i, "người thực hiện"],
  [/lời giúp/i, "gợi ý của đảng viên giúp đỡ"],
  [/lớp nhận thức/i, "lớp bồi dưỡng nhận thức về Đảng"],
  [/bản chính để ở đâu|nơi để bản chính/i, "nơi giữ bản chính"],
  [/TM\. /, "T/M, as Party documents are signed"],
  [/\bword for one time\b/i, "one-time password"],
  [/\b(the|this) program\b/i, "the app"],
  [/\bmentoring log\b/i, "training log"],
  [/\breckon/i, "calculate"],
  [/\bthose competent\b/i, "the competent body"],
  [/\bdo(es)? not undo itself\b/i, "cannot be undone"],
  [/dd\/mm\/yyyy/i, "ngày/tháng/năm, day/month/year"],
];

const texts = code("lib/text").map((path) => ({
  path,
  lines: withoutComments(read(path)).normalize("NFC").split("\n"),
}));
const linesWith = (pattern: RegExp, under = "lib/text/"): string[] =>
  texts
    .filter(({ path }) => path.startsWith(under))
    .flatMap(({ path, lines }) =>
      lines.flatMap((line, index) => (pattern.test(line) ? [`${path}:${index + 1}: ${line.trim()}`] : [])),
    );

describe("one thing has one name in every text", () => {
  test.each(instead)("%s is not written, but: %s", (notUsed) => {
    expect(linesWith(notUsed)).toEqual([]);
  });

  test("the placeholder of a day is in the language of the page", () => {
    const shaped = code("components").filter((path) => /dd\/mm|mm\/yyyy/i.test(withoutComments(read(path))));
    expect(shaped).toEqual([]);
    expect([vi.layout.form.daySample, en.layout.form.daySample]).toEqual(["ngày/tháng/năm", "day/month/year"]);
  });
});

describe("people are called what they are", () => {
  /** Texts as they are, and those of values as they are written. */
  const saidBy = (part: object): string[] =>
    Object.values(part).flatMap((each) => (typeof each === "object" ? saidBy(each) : [String(each)]));

  test("whoever may be no member yet is not addressed as comrade", () => {
    const { layout, signIn, refusals, admin, mentoring } = vi;
    const said = [layout, signIn, refusals, admin.own, admin.refusals, mentoring.tasks].flatMap(saidBy);
    expect(said.filter((text) => text.includes("Tài khoản này do"))).toHaveLength(1);
    expect(said.filter((text) => /đồng chí/i.test(text))).toEqual([]);
  });

  test("work that was given waits for whoever was given it, whatever the stage", () => {
    expect(vi.desk.holders).toMatchObject({ applicant: "người vào Đảng", worker: "người được giao việc" });
    expect([vi.steps.roles.applicant, vi.people.standings.applicant]).toEqual(["Người vào Đảng", "Người vào Đảng"]);
  });
});

describe("each step that was recorded is answered in a sentence of its own", () => {
  const recorded = ["nominate", ...steps].sort();

  test.each(Object.entries({ vi, en }))("in %s", (_, words) => {
    expect(Object.keys(words.steps.done).sort()).toEqual(recorded);
    const sentences = Object.values(words.steps.done);
    expect(sentences.filter((each) => !/^[\p{Lu}][^:]*\.$/u.test(each))).toEqual([]);
    expect(new Set(sentences).size).toBe(recorded.length);
  });

  test("which in Vietnamese says what has been done", () => {
    expect(Object.values(vi.steps.done).filter((each) => !each.startsWith("Đã "))).toEqual([]);
    expect(vi.steps.done.recordCommitteeVote).toBe("Đã ghi nghị quyết Đảng ủy xét kết nạp.");
  });
});

describe("texts are set as they are printed", () => {
  /** The texts of a line, with § for each value in them. */
  const textsIn = (line: string): string[] => {
    const plain = line.replace(/\$\{[^{}]*\}/g, "§");
    return plain === line ? (plain.match(/"[^"]*"|`[^`]*`/g) ?? []) : textsIn(plain);
  };

  test("no space stands before a mark", () => {
    const written = texts.flatMap(({ lines }) => lines.flatMap(textsIn));
    expect(written.length).toBeGreaterThan(3000);
    expect(written.filter((text) => /[\p{L}\d§”)] [,;:!?.](?=[\s"`])/u.test(text))).toEqual([]);
  });

  test("a span of years has an en dash", () => {
    expect(linesWith(/\b\d{4}-\d{4}\b/)).toEqual([]);
  });

  test("a number of days does not part from its unit", () => {
    expect(vi.desk.due(3)).toBe("còn 3\u00a0ngày");
    expect(vi.regulations.values.workingDays(30)).toBe("30\u00a0ngày làm việc");
    expect(en.regulations.values.workingDays(30)).toBe("30\u00a0working days");
  });
});

describe("what a rule sets is not stated by a text", () => {
  test("the re-admissions allowed are those of the rule", () => {
    expect(vi.matters.refusals["readmitted-before"]({ most: 2 })).toContain("nhiều nhất 2 lần");
    expect(en.matters.refusals["readmitted-before"]({ most: 2 })).toContain("at most this often: 2");
  });

  test("how many members introduce is left to the rule", () => {
    const counted = /\b(một|hai|ba) (đảng viên|người)|\b(one|two|three) (official )?members?\b/i;
    for (const { guards, matters, admissions } of [vi, en]) {
      expect(guards.refusals["too-few-introducers"]({ present: 0, required: 9 })).not.toMatch(counted);
      for (const union of ["youth", "trade"]) {
        expect(matters.refusals["union-must-introduce"]({ union })).not.toMatch(counted);
      }
      expect(admissions.hints.youthUnion).not.toMatch(counted);
    }
  });
});
