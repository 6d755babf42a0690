/** Characters of an own stock phrase, and of the name of a cause. */
export const longestPhrase = 500;
export const longestCause = 120;
