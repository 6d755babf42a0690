import { cookies } from "next/headers";
import { redirect } from "next/navigation";
import { SignInForm } from "@/components/accounts/sign-in-form";
import { DropDrafts } from "@/components/dossier/section/drop-drafts";
import { PublicPage } from "@/components/layout/public-page";
import { isInstalled } from "@/lib/accounts/setup-queries";
import { paramOrNull } from "@/lib/primitives/search-params";
import { readWords } from "../language";
import { switchLanguage } from "../language-actions";
import { readIdentity } from "../session";
import { decodeFailedSignIn, failedSignInCookie } from "./failed-sign-in";
import { safeReturnPath } from "./return-path";
import { csrfCookie } from "./session-token";

export default async function SignInPage({ searchParams }: PageProps<"/sign-in">) {
  const params = await searchParams;
  const next = safeReturnPath(paramOrNull(params.next));
  const done = paramOrNull(params.done);
  if (!(await isInstalled())) redirect("/setup");
  if ((await readIdentity()).kind !== "nobody") redirect(next);

  const jar = await cookies();
  const csrfToken = jar.get(csrfCookie)?.value.split("|")[0];
  // The route sets the cookie and returns here once; a browser without cookies then gets a message.
  if (!csrfToken && !params.asked)
    redirect(`/api/auth/signin?${new URLSearchParams({ callbackUrl: next, ...(done ? { done } : {}) })}`);

  const { signIn: words, layout } = await readWords();
  const failed = decodeFailedSignIn(jar.get(failedSignInCookie)?.value);
  const reason = csrfToken ? failed && words.reasons[failed.reason](failed.minutes) : words.reasons.cookies();
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
        passwordWords={layout.form.password}
        csrfToken={csrfToken ?? ""}
        next={next}
        username={failed?.username ?? ""}
        problem={reason}
        done={reason ? null : done}
      />
    </PublicPage>
  );
}
