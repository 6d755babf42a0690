/** An official code as it is kept: papers write it with dots or spaces between its parts. */
export const digitsOf = (code: string): string => code.replace(/[ .]/g, "");

/** Fourteen digits. */
export const isOfficialCode = (code: string): boolean => /^\d{14}$/.test(code);
