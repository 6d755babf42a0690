import { newFormState } from "@/app/action";
import { readWords } from "@/app/language";
import { switchLanguage } from "@/app/language-actions";
import { SelfPage } from "@/components/intake/self-page";
import { today } from "@/lib/primitives/clock";
import { firstParam } from "@/lib/primitives/search-params";
import { introduceOneselfAction } from "./actions";

/** Asks the database nothing: whether the link is known must not be told, not even by the time an answer takes. */
export default async function InvitedPage({ params, searchParams }: PageProps<"/invitation/[token]">) {
  const { token } = await params;
  const { done } = await searchParams;
  return (
    <SelfPage
      action={introduceOneselfAction}
      initial={newFormState({ token })}
      isSent={firstParam(done) === "sent"}
      language={switchLanguage}
      on={today()}
      words={await readWords()}
    />
  );
}
