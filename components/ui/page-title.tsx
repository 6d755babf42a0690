import { headers } from "next/headers";
import { titled } from "./window-title";

// Without JavaScript an action and the page that answers it share nothing but the request.
const refused = new WeakMap<object, string>();

/** Lets the title of the page that answers this request begin with a word of warning, because it gives a form back. */
export const nameRefused = async (prefix: string): Promise<void> => {
  refused.set(await headers(), prefix);
};

/** The title of the window. @param prefix for a page that knows of its trouble itself */
export async function Title({ page, prefix }: Readonly<{ page: string; prefix?: string | undefined }>) {
  return <title>{`${prefix ?? refused.get(await headers()) ?? ""}${titled(page)}`}</title>;
}
