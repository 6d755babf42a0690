import { type FieldName, fieldNames, type Values } from "../../lib/documents/forms/fields";

/** Every letter of Vietnamese that has a mark, small and capital. */
const small = "ăâđêôơưáàảãạấầẩẫậắằẳẵặéèẻẽẹếềểễệíìỉĩịóòỏõọốồổỗộớờởỡợúùủũụứừửữựýỳỷỹỵ";
export const markedLetters = `${small}${small.toLocaleUpperCase("vi")}`;

const words = ["Ví Dụ", "Minh Họa", "Giả Định", "Trình Diễn", "Bản Mẫu"];

/** Five invented cases: every field says something of its own; in the last, one field has all marked letters. */
export const inventedCases: readonly Values[] = words.map((word, at) =>
  Object.fromEntries(
    fieldNames.map((name, place): [FieldName, string] => [
      name,
      name === "strengths" && at === words.length - 1
        ? (markedLetters.match(/.{1,12}/gu) ?? []).join(" ")
        : `${word} ${place + 1}`,
    ]),
  ),
);
