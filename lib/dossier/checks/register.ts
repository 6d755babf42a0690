import { plainKey, tidy } from "../../primitives/name";
import { parsePartialDay } from "../../primitives/typed-day";
import { hd06, hd38 } from "../../regulations/cite";
import { type Check, finding } from "./finding";
import { monthOf, shownDay, spanOf } from "./months";
import { rowsOf, valuesOf } from "./reading";

/** Form 2-KNĐ asks for the name and the day of birth as in the certificate of birth. */
const cites = hd38("I.1.4");
const truthful = hd06("3.3");

const tones = /[\u0300\u0301\u0303\u0309\u0323]/gu;

/** A name without case and without where in its syllable a tone was typed: "Hoà" is "HÒA". */
const spelling = (name: string): string =>
  tidy(name)
    .toLowerCase()
    .normalize("NFD")
    .split(" ")
    .map((word) => word.replace(tones, "") + (word.match(tones)?.join("") ?? ""))
    .join(" ");

/** Item 1 is the name of the register. */
export const sameName: Check = (history, { fullName }) => {
  const text = history[1]?.text;
  if (text === undefined || spelling(text) === spelling(fullName)) return [];
  return [finding({ kind: "name-differs", item: 1, facts: { written: tidy(text), registered: fullName }, cites })];
};

const dayWithin = /\d{1,2}\s*[/.-]\s*\d{1,2}\s*[/.-]\s*\d{4}|ngày \d{1,2} tháng \d{1,2},? năm \d{4}/iu;

/** Item 3 is a whole day, and the day of birth of the register. */
export const sameBirthDay: Check = (history, { bornOn }) => {
  const text = history[3]?.text;
  if (text === undefined) return [];
  const written = tidy(text);
  const stated = parsePartialDay(dayWithin.exec(written)?.[0] ?? written);
  if (stated?.length !== 10) return [finding({ kind: "birth-not-whole", item: 3, facts: { written }, cites })];
  if (stated === (bornOn as string)) return [];
  return [finding({ kind: "birth-differs", item: 3, facts: { written: shownDay(stated), registered: bornOn }, cites })];
};

/** Item 4 is the sex of the register. */
export const sameSex: Check = (history, { sex }) => {
  const text = history[4]?.text;
  if (text === undefined || plainKey(text) === (sex === "female" ? "nu" : "nam")) return [];
  return [finding({ kind: "sex-differs", item: 4, facts: { written: tidy(text), registered: sex }, cites: truthful })];
};

const joining = /(?:vào|gia nhập|kết nạp)(?:\s+vào)?\s+Đoàn(?!\p{L})(?<after>[^;.]*)/iu;
const dayOrMonth = /(?:\d{1,2}\s*[/.-]\s*)?\d{1,2}\s*[/.-]\s*\d{4}/u;

/** The day of joining the Youth Union is the same in item 12 and where items 14 and 15 speak of it. */
export const sameUnionDay: Check = (history) => {
  const { joinedOn } = valuesOf(history, 12);
  const joined = spanOf(joinedOn);
  if (!joined) return [];
  return [14, 15].flatMap((item) =>
    rowsOf(history, item).flatMap(({ id, values }) => {
      const said = Object.entries(values).flatMap(([box, value]) => {
        const after = joining.exec(value.normalize("NFC"))?.groups?.after;
        return after === undefined ? [] : [{ box, span: spanOf(dayOrMonth.exec(after)?.[0]), after }];
      });
      return said.flatMap(({ box, span, after }) => {
        if (!span || (span.first <= joined.last && joined.first <= span.last)) return [];
        const facts = { written: dayOrMonth.exec(after)?.[0], stated: shownDay(joinedOn) };
        return [finding({ kind: "union-differs", item, rowIds: [id], boxes: [box], facts, cites: truthful })];
      });
    }),
  );
};

const isAwarenessClass = (course: string): boolean => /nhan thuc ve dang|doi tuong ket nap dang/.test(plainKey(course));

/** The awareness class in item 17 agrees with its certificate: the class had ended by then. */
export const sameCertificate: Check = (history, { certificateOn }) => {
  if (!certificateOn) return [];
  const classes = rowsOf(history, 17).filter(({ values }) =>
    isAwarenessClass(`${values.course ?? ""} ${values.certificate ?? ""}`),
  );
  const facts = { certificateOn };
  // The class may have been repeated: one row that agrees is enough.
  const differing = classes.filter(({ values }) => {
    const [from, to] = [spanOf(values.from), spanOf(values.to) ?? spanOf(values.from)];
    return from && to && monthOf(to.first) > monthOf(certificateOn);
  });
  if (differing.length < classes.length) return [];
  return differing.map(({ id, values }) => {
    const written = shownDay(values.to || values.from);
    const place = { item: 17, rowIds: [id], boxes: ["to"] };
    return finding({ ...place, kind: "certificate-differs", facts: { ...facts, written }, cites: truthful });
  });
};

const trained = ["vocational", "bachelor", "master", "doctorate"];
const isSaid = (value: string | undefined): boolean => !/^(|khong|khong co|chua|chua co)$/.test(plainKey(value ?? ""));

/** Item 11 states the training the register knows of. */
export const sameSchooling: Check = (history, { schooling }) => {
  if (!history[11]?.content || !trained.includes(schooling)) return [];
  const isStated = rowsOf(history, 11).some(
    ({ values }) => (values.level === "professional" || values.level === "degree") && isSaid(values.value),
  );
  return isStated ? [] : [finding({ kind: "schooling-not-stated", item: 11, facts: { schooling }, cites: truthful })];
};

/** A level of training in item 11 has a course with its certificate in item 17. */
export const coursesOfLevels: Check = (history) => {
  if (!history[17]?.content) return [];
  const isCertified = rowsOf(history, 17).some(
    ({ values }) => isSaid(values.certificate) && !isAwarenessClass(values.course ?? ""),
  );
  if (isCertified) return [];
  const levels = rowsOf(history, 11).filter(({ values }) => values.level === "professional" && isSaid(values.value));
  return levels.map(({ id, values }) =>
    finding({ kind: "course-not-stated", item: 17, facts: { level: values.value }, values: [id], cites: truthful }),
  );
};
