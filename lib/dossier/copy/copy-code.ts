/** Letters and digits that are not mistaken for one another on paper: without 0 O Q, 1 I L, 2 Z, 5 S, 6 G, 8 B, U V. */
const signs = "ACDEFHJKMNPRTWXY3479";
const length = 8;

/** The code of a model, as it stands on its pages: "K7MA-4RXP". @param digest hexadecimal, of 16 digits or more */
export const copyCode = (digest: string): string => {
  const code = Array.from(
    { length },
    (_, at) => signs[Number.parseInt(digest.slice(at * 2, at * 2 + 2), 16) % signs.length],
  );
  return `${code.slice(0, length / 2).join("")}-${code.slice(length / 2).join("")}`;
};
