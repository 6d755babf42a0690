/** The exceptional days of a year as announced. Days are "MM-DD". */
type AnnouncedYear = Readonly<{ year: number; off: readonly string[]; worked: readonly string[]; source: string }>;

/** Weekdays off and Saturdays worked instead, for civil servants. The calendar of 2027 had not been announced. */
export const publicHolidays: readonly AnnouncedYear[] = [
  {
    year: 2022,
    off: ["01-03", "01-31", "02-01", "02-02", "02-03", "02-04", "04-11", "05-02", "05-03", "09-01", "09-02"],
    worked: [],
    source: "Thông báo nghỉ lễ, Tết 2022",
  },
  {
    year: 2023,
    off: ["01-02", "01-20", "01-23", "01-24", "01-25", "01-26", "05-01", "05-02", "05-03", "09-01", "09-04"],
    worked: [],
    source: "Thông báo nghỉ lễ, Tết 2023",
  },
  {
    year: 2024,
    off: ["01-01", "02-08", "02-09", "02-12", "02-13", "02-14", "04-18", "04-29", "04-30", "05-01", "09-02", "09-03"],
    worked: ["05-04"],
    source: "Thông báo nghỉ lễ, Tết 2024",
  },
  {
    year: 2025,
    off: ["01-01", "01-27", "01-28", "01-29", "01-30", "01-31", "04-07", "04-30", "05-01", "05-02", "09-01", "09-02"],
    worked: ["04-26"],
    source: "Thông báo nghỉ lễ, Tết 2025",
  },
  {
    year: 2026,
    off: [
      "01-01",
      "01-02",
      "02-16",
      "02-17",
      "02-18",
      "02-19",
      "02-20",
      "04-27",
      "04-30",
      "05-01",
      "08-31",
      "09-01",
      "09-02",
    ],
    worked: ["01-10", "08-22"],
    source: "Thông báo nghỉ lễ, Tết 2026",
  },
];

/**
 * Ngày Văn hóa Việt Nam, which a resolution of the Politburo of 2026 names as a paid day off. Whether the labour law
 * applies it, and from which year, is not known: the page of the year points it out, and no day off is assumed.
 */
export const unconfirmedDayOff = { from: 2026, on: "11-24" } as const;
