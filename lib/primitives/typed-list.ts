// "1." "2)" "IV." or a number and a tab, as in a column of a pasted table; a dash, a bullet, a sign of Wingdings.
const mark = /^\s*(?:(?:\d{1,3}|[IVX]{1,4})(?:[.)]\s+|\t\s*)|[-–—•▪●○◦*+➢✓]\s*)/u;

/** The lines of a pasted list without their numbers and bullets; empty lines stay, so that a line keeps its place. */
export const listLines = (text: string): readonly string[] =>
  text.split(/\r?\n/).map((line) => line.replace(mark, "").trim());
