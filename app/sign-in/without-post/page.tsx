import { redirect } from "next/navigation";
import { readWords } from "@/app/language";
import { switchLanguage } from "@/app/language-actions";
import { readIdentity } from "@/app/session";
import { PublicPage } from "@/components/layout/public-page";
import { signOutAction } from "../actions";

export default async function WithoutPostPage() {
  const identity = await readIdentity();
  if (identity.kind !== "without-post") redirect("/");
  const { signIn: words, layout } = await readWords();
  return (
    <PublicPage
      siteName={layout.name}
      language={{ label: layout.otherLanguage, action: switchLanguage }}
      title={words.withoutPost.title}
    >
      <p className="mt-4">{words.withoutPost.body(identity.name)}</p>
      <form action={signOutAction} className="mt-6">
        <button type="submit" className="min-h-11 rounded-md bg-accent px-5 py-2.5 font-semibold text-white">
          {words.withoutPost.signOut}
        </button>
      </form>
    </PublicPage>
  );
}
