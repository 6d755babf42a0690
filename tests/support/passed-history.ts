import { encrypt } from "../../lib/database/encryption";
import type { PrismaClient } from "../../lib/database/generated/client";
import { emptyContent, storedContent, type Values } from "../../lib/dossier/history/content";
import { items } from "../../lib/dossier/items";
import { newId } from "../../lib/primitives/ids";

export const rowsOf = (rows: readonly Values[], values: Values = {}): string =>
  storedContent({ ...emptyContent, values, rows: rows.map((each) => ({ id: newId(), values: each })) });

const years = Array.from({ length: 20 }, (_, at) => 2004 + at);

const relative = (kinship: string, fullName: string): Values => ({
  ...{ kinship, fullName, born: "1962", living: "alive", homeTown: "Xã Ví Dụ, tỉnh Mẫu", residence: "Phường Ước Lệ" },
  ...{ occupation: "Nông dân", life: "Làm ruộng tại xã Ví Dụ từ năm 1980 đến nay.", conduct: "Chấp hành tốt." },
});

const rowed: Readonly<Record<number, readonly Values[]>> = {
  14: [{ from: "1995-09", to: "2003-12", activity: "Đi học phổ thông", place: "Xã Ví Dụ" }],
  15: years.map((year) => ({
    from: `${year}-01`,
    to: `${year}-12`,
    work: `Chuyên viên năm ${year}`,
    unit: "Văn phòng Mẫu",
  })),
  21: ["father", "mother", "spouse", "child", "sibling"].map((kinship, at) => relative(kinship, `Lê Văn Họ ${at + 1}`)),
};

/** The text of each item of a history that has passed, as it is stored. */
const passedTexts: ReadonlyMap<number, string> = new Map(
  items.map(({ number }) => [
    number,
    rowed[number] ? rowsOf(rowed[number]) : `Nội dung mục số ${number}: chữ Việt đủ dấu ằ ỗ ự đ.`,
  ]),
);

/**
 * Stores a whole history that has passed, as the owner of the tables.
 * @param own the texts of items that say something of their own
 * @returns the text of each item
 */
export const storePassedHistory = async (
  owner: PrismaClient,
  caseId: string,
  own: Readonly<Record<number, string>> = {},
  at = new Date(),
): Promise<ReadonlyMap<number, string>> => {
  const texts = new Map([...passedTexts].map(([number, text]) => [number, own[number] ?? text]));
  const { path } = await owner.admissionCase.findUniqueOrThrow({ where: { id: caseId }, select: { path: true } });
  await owner.dossierSection.deleteMany({ where: { caseId } });
  await owner.dossierSection.createMany({
    data: [...texts].map(([number, text]) => {
      const id = newId();
      const days = { savedAt: at, sentAt: at, passedAt: at, passedByName: "Trần Văn Xem" };
      const contentSealed = encrypt(text, "DossierSection.contentSealed", id);
      return { id, caseId, path, number, version: 1, contentSealed, ...days };
    }),
  });
  return texts;
};
