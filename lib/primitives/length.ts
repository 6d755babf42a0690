/**
 * How many characters a text has, as every limit counts them: composed, so that a Vietnamese letter is one however it was
 * typed, with a line end as one and nothing around it.
 */
export const lengthOf = (text: string): number => [...text.normalize("NFC").replace(/\r\n?/g, "\n").trim()].length;
