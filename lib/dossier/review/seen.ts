/** The versions of a section a reviewer opened: the last one, and the one before it. */
type Look = Readonly<{ version: number; at: Date; earlierVersion: number | null; earlierAt: Date | null }>;

/**
 * The version the present text is compared with: the last one this reviewer opened, or, where that is the present one, the
 * one before. `isNew`: this reviewer has not opened the present one.
 */
export const seenBefore = (look: Look | undefined, present: number | undefined) => {
  const isNew = look?.version !== present;
  const version = (isNew ? look?.version : look?.earlierVersion) ?? null;
  const at = (isNew ? look?.at : look?.earlierAt) ?? null;
  return { isNew, version, at };
};
