/** As many openings of a file as one page shows. */
export const readingsAPage = 50;
