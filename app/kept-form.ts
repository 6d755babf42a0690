import { keepForm } from "@/lib/forms/kept-forms-state";
import { accountIn } from "./sign-in/session-token";

/** The text fields of a sent form, without files and the fields that tell of the form itself. */
export const textFieldsOf = (form: FormData): Record<string, string> =>
  Object.fromEntries(
    [...form].filter((entry): entry is [string, string] => typeof entry[1] === "string" && !entry[0].startsWith("$")),
  );

/** The path of an address of this app, without what it asks for. */
export const pathOf = (address: string): string => address.split("?")[0] ?? "";

/** Keeps a form that cannot be answered for the account its browser was last signed in with. @param address of its page */
export const keepSentForm = async (
  form: FormData,
  because: "signed-out" | "upgraded",
  { address, cookie }: Readonly<{ address: string; cookie: string | undefined }>,
): Promise<void> => {
  const accountId = await accountIn(cookie);
  const name = form.get("$form");
  if (!accountId || typeof name !== "string") return;
  keepForm(accountId, pathOf(address), { form: name, values: textFieldsOf(form), because }, Date.now());
};
