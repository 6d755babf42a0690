/** Stands in the place of a text that is stored encrypted and cannot be opened, because its bytes were altered. */
export const unreadable = { unreadable: true } as const;

/** A text that is stored encrypted, as a page gets it. */
export type SealedText<Text extends string = string> = Text | typeof unreadable;

export const isReadable = <Text extends string>(text: SealedText<Text>): text is Text => typeof text === "string";
