import { randomBytes } from "node:crypto";
import { longestKept } from "@/lib/forms/kept-form";
import { type FormSender, keepForm } from "@/lib/forms/kept-form-commands";
import { now } from "@/lib/primitives/clock";
import { cookieOptions, decryptToken, senderIn, sessionCookie } from "./sign-in/session-token";

/** The text fields of a sent form, without files and the fields that tell of the form itself. */
export const textFieldsOf = (form: FormData): Record<string, string> =>
  Object.fromEntries(
    [...form].filter((entry): entry is [string, string] => typeof entry[1] === "string" && !entry[0].startsWith("$")),
  );

/** The path of an address of this app, without what it asks for. */
export const pathOf = (address: string): string => address.split("?")[0] ?? "";

/** Holds the random token of a browser from which a form was kept; no other browser has one. */
const keptFormCookie = "nguon.kept";

type Cookies = Readonly<{ get: (name: string) => Readonly<{ value: string }> | undefined }>;
type Settable = Readonly<{ set: (name: string, value: string, options: object) => unknown }>;

/** Whose forms are shown in this browser; undefined when none was kept from it. */
export const formSender = (cookies: Cookies, accountId: string | null): FormSender | undefined => {
  const browser = cookies.get(keptFormCookie)?.value;
  return browser ? { browser, accountId } : undefined;
};

/**
 * Keeps a form that cannot be answered for the account it was shown to, in the browser that sent it: the answer gives the
 * browser a token. @param address of its page
 */
export const keepSentForm = async (
  form: FormData,
  because: "signed-out" | "upgraded",
  { address, sent, answer }: Readonly<{ address: string; sent: Cookies; answer: Settable }>,
): Promise<void> => {
  const name = form.get("$form");
  if (typeof name !== "string") return;
  const session = await decryptToken(sent.get(sessionCookie)?.value);
  const accountId = (await senderIn(form.get("$sender"))) ?? session?.accountId ?? null;
  const sender = formSender(sent, accountId) ?? { browser: randomBytes(32).toString("base64url"), accountId };
  await keepForm(sender, pathOf(address), { form: name, values: textFieldsOf(form), because }, now());
  answer.set(keptFormCookie, sender.browser, { ...cookieOptions, maxAge: longestKept / 1000 });
};
