import { headers } from "next/headers";

/** The address people type, without a slash at its end: as it is set, or as this request came. */
export const siteAddress = async (): Promise<string> => {
  const { NEXTAUTH_URL: set } = process.env;
  if (set) return new URL(set).origin;
  const asked = await headers();
  return `${asked.get("x-forwarded-proto") ?? "http"}://${asked.get("host") ?? "localhost"}`;
};
