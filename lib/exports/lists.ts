/** Lists of pages that can be had as a file, under the filter of their page. */
export const pageLists = ["cases", "people", "units", "verifications"] as const;
export type PageList = (typeof pageLists)[number];
export const isPageList = (text: string): text is PageList => pageLists.some((list) => list === text);

/** Lists as offices hand them up, as of a day. */
export const officeLists = ["members", "probationers", "sympathisers"] as const;
export type OfficeList = (typeof officeLists)[number];
export const isOfficeList = (text: string): text is OfficeList => officeLists.some((list) => list === text);

/** As many rows as a file of a page's list has at most. */
export const mostListed = 5_000;
