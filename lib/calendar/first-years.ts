import { type Day, day } from "../primitives/day";

/** A year as an installation begins with it. Administrators keep the table from then on; nothing reads this file later. */
export type FirstYear = Readonly<{ year: number; source: string; off: readonly Day[]; worked: readonly Day[] }>;

const days = (year: number, ...written: string[]): Day[] =>
  written.flatMap((range) => {
    const [first = "", last = first] = range.split("–");
    const [firstDay = "", month = ""] = first.includes("/") ? first.split("/") : [first, last.split("/")[1] ?? ""];
    const [lastDay = ""] = last.split("/");
    return Array.from({ length: Number(lastDay) - Number(firstDay) + 1 }, (_, index) =>
      day(`${year}-${month}-${String(Number(firstDay) + index).padStart(2, "0")}`),
    );
  });

const year = (number: number, off: readonly string[], worked: readonly string[] = []): FirstYear => ({
  year: number,
  source: `Lịch nghỉ lễ, Tết năm ${number} của cán bộ, công chức`,
  off: days(number, ...off),
  worked: days(number, ...worked),
});

/** Weekdays off and Saturdays worked instead, 2022–2026, as announced for civil servants. */
export const firstYears: readonly FirstYear[] = [
  year(2022, ["03/01", "31/01", "01–04/02", "11/04", "02–03/05", "01–02/09"]),
  year(2023, ["02/01", "20/01", "23–26/01", "01–03/05", "01/09", "04/09"]),
  year(2024, ["01/01", "08–09/02", "12–14/02", "18/04", "29–30/04", "01/05", "02–03/09"], ["04/05"]),
  year(2025, ["01/01", "27–31/01", "07/04", "30/04", "01–02/05", "01–02/09"], ["26/04"]),
  year(2026, ["01–02/01", "16–20/02", "27/04", "30/04", "01/05", "31/08", "01–02/09"], ["10/01", "22/08"]),
];
