import { shortestPassword } from "@/lib/accounts/credentials";
import type { GivenWord } from "@/lib/accounts/session-queries";
import type { Words } from "@/lib/text/text";
import { PublicPage } from "../layout/public-page";
import { Form } from "../ui/form";
import type { FormAction, FormState } from "../ui/form-state";
import { GivenWords } from "./given-words";

type FormTarget = (form: FormData) => Promise<void>;
type Props = Readonly<{
  actions: Readonly<{ choose: FormAction; language: FormTarget; signOut: FormTarget }>;
  given: readonly GivenWord[];
  initial: FormState;
  words: Words;
}>;

/** The only page of somebody who signed in with a word for one time: an own password is chosen. */
export function NewPassword({ actions, given, initial, words }: Props) {
  const { own } = words.admin;
  return (
    <PublicPage
      siteName={words.layout.name}
      intro={own.chooseIntro}
      language={{ label: words.layout.otherLanguage, action: actions.language }}
      title={own.chooseTitle}
    >
      <GivenWords given={given} words={words} />
      <Form
        action={actions.choose}
        fields={[
          { name: "newPassword", label: own.wanted, hint: own.hint(shortestPassword), kind: "password" },
          { name: "repeatedPassword", label: own.repeated, kind: "password" },
        ]}
        initial={initial}
        submit={own.choose}
        words={words.layout.form}
      />
      <form action={actions.signOut} className="mt-6">
        <button className="link" type="submit">
          {words.layout.signOut}
        </button>
      </form>
    </PublicPage>
  );
}
