import { type Column, columnNames, columns } from "../../lib/places/columns";

/** A line of a file of communes; what is not given is Hồng Hà in Hà Nội without a former name. */
const hongHa: Readonly<Record<Column, string>> = {
  province: "Thành phố Hà Nội",
  commune: "Hồng Hà",
  code: "00097",
  kind: "phường",
  from: "01/07/2025",
  formerCommune: "",
  formerDistrict: "",
  formerProvince: "",
  remark: "",
};

export const lineOf = (given: Partial<Record<Column, string>> = {}): readonly string[] => {
  const cells = { ...hongHa, ...given };
  return columnNames.map((name) => cells[name]);
};

/** A file with these lines below the names of the columns. */
export const placeFile = (lines: readonly (readonly string[])[], separator = ","): string =>
  [columnNames.map((name) => columns[name][0]), ...lines].map((cells) => cells.join(separator)).join("\r\n");

/** A file as large as that of the whole country: 3,321 communes, each with three former names. */
export const largePlaceFile = (): string =>
  placeFile(
    Array.from({ length: 3321 }, (_, index) =>
      ["Đông", "Tây", "Nam"].map((side) =>
        lineOf({
          province: ["Thành phố Hà Nội", "Tỉnh Phú Thọ", "Tỉnh Lâm Đồng"][index % 3] ?? "",
          commune: `Tân Lập ${index + 1}`,
          code: `${index + 10_000}`,
          kind: "xã",
          formerCommune: `xã Cũ ${side} ${index + 1}`,
          formerDistrict: `huyện Số ${index % 40}`,
          formerProvince: "tỉnh Vĩnh Phúc",
        }),
      ),
    ).flat(),
  );
