import { headers } from "next/headers";
import { windowTitle } from "./window-title";

// Without JavaScript an action and the page that answers it share nothing but the request.
const refusedPrefixes = new WeakMap<object, string>();

/** Lets the title of the page that answers this request begin with a word of warning, because it gives a form back. */
export const markTitleRefused = async (prefix: string): Promise<void> => {
  refusedPrefixes.set(await headers(), prefix);
};

/** The title of the window. @param prefix for a page that knows of its trouble itself */
export async function PageTitle({ page, prefix }: Readonly<{ page: string; prefix?: string | undefined }>) {
  return <title>{`${prefix ?? refusedPrefixes.get(await headers()) ?? ""}${windowTitle(page)}`}</title>;
}
