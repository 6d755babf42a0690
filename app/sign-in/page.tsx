import { cookies } from "next/headers";
import { redirect } from "next/navigation";
import { SignInForm } from "@/components/accounts/sign-in-form";
import { DropDrafts } from "@/components/dossier/section/drop-drafts";
import { PublicPage } from "@/components/layout/public-page";
import { isInstalled } from "@/lib/accounts/setup-queries";
import { readWords } from "../language";
import { switchLanguage } from "../language-actions";
import { readIdentity } from "../session";
import { decodeFailedSignIn, failedSignInCookie } from "./failed-sign-in";
import { safeReturnPath } from "./return-path";
import { csrfCookie } from "./session-token";

const first = (value: string | string[] | undefined): string | undefined => (Array.isArray(value) ? value[0] : value);

export default async function SignInPage({ searchParams }: PageProps<"/sign-in">) {
  const asked = await searchParams;
  const next = safeReturnPath(first(asked.next));
  const done = first(asked.done);
  if (!(await isInstalled())) redirect("/setup");
  if ((await readIdentity()).kind !== "nobody") redirect(next);

  const jar = await cookies();
  const csrfToken = jar.get(csrfCookie)?.value.split("|")[0];
  // The route sets the cookie and comes back once; a browser that refuses cookies is told so.
  if (!csrfToken && !asked.asked)
    redirect(`/api/auth/signin?${new URLSearchParams({ callbackUrl: next, ...(done ? { done } : {}) })}`);

  const { signIn: words, layout } = await readWords();
  const flash = decodeFailedSignIn(jar.get(failedSignInCookie)?.value);
  const reason = csrfToken ? flash && words.reasons[flash.reason](flash.minutes) : words.reasons.cookies();
  const news = done && done in words.done ? words.done[done as keyof typeof words.done] : null;
  return (
    <PublicPage
      siteName={layout.name}
      intro={words.purpose}
      language={{ label: layout.otherLanguage, action: switchLanguage }}
      title={words.title}
      warning={reason ? layout.form.titlePrefix : undefined}
    >
      {done === "signed-out" && <DropDrafts which="all" />}
      <SignInForm
        words={words}
        csrfToken={csrfToken ?? ""}
        next={next}
        username={flash?.username ?? ""}
        problem={reason}
        news={reason ? null : news}
      />
    </PublicPage>
  );
}
