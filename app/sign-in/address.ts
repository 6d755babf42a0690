/** The address the nearest proxy, or the server itself, saw. */
export const addressIn = (headers: Pick<Headers, "get">): string =>
  headers.get("x-forwarded-for")?.split(",").at(-1)?.trim().slice(0, 64) || "unknown";
