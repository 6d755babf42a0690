import { uuidv7 } from "uuidv7";

/** A new identifier: a UUID of version 7, which sorts by the time it was made. */
export const newId = (): string => uuidv7();

const shape = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;
export const isId = (text: string): boolean => shape.test(text);
