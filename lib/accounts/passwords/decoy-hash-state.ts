let kept: Promise<string> | undefined;

/**
 * A hash that nobody's password fits, made once in the life of the process: against it a password is checked where there
 * is no account, so that the time taken does not tell which names exist.
 * @param make hashes a text nobody knows, at the cost of every other hash
 */
export const decoyHash = (make: () => Promise<string>): Promise<string> => {
  kept ??= make().catch((error: unknown) => {
    // Kept, a failure would refuse every later sign-in.
    kept = undefined;
    throw error;
  });
  return kept;
};
