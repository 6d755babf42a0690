import { headers } from "next/headers";
import { windowTitle } from "./window-title";

// Without JavaScript, an action and the page it renders share only the request; its headers object is the key.
const refusedPrefixes = new WeakMap<object, string>();

/** Puts a prefix on the window title of the page that answers this request, because a form was refused. */
export const markTitleRefused = async (prefix: string): Promise<void> => {
  refusedPrefixes.set(await headers(), prefix);
};

/** The window title. @param prefix for a page that shows an error without an action */
export async function PageTitle({ page, prefix }: Readonly<{ page: string; prefix?: string | undefined }>) {
  return <title>{`${prefix ?? refusedPrefixes.get(await headers()) ?? ""}${windowTitle(page)}`}</title>;
}
