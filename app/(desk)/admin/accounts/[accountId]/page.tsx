import { notFound } from "next/navigation";
import { newEditState, newFormState } from "@/app/action";
import { readWords } from "@/app/language";
import { requireActor } from "@/app/session";
import { AccountPage } from "@/components/accounts/account-page";
import { wordGiven } from "@/lib/accounts/passwords/word-queries";
import { shownEnds } from "@/lib/accounts/posts";
import { accountView } from "@/lib/accounts/queries";
import { today } from "@/lib/primitives/clock";
import { isId } from "@/lib/primitives/ids";
import { paramOrNull } from "@/lib/primitives/search-params";
import { activateAccount, deactivateAccount, endPost, grantPost, resetPassword } from "../actions";

export default async function OneAccountPage({ params, searchParams }: PageProps<"/admin/accounts/[accountId]">) {
  const actor = await requireActor();
  const { accountId } = await params;
  const on = today();
  const view = (isId(accountId) ? await accountView(actor, accountId, on) : null) ?? notFound();
  const { done, word } = await searchParams;
  const kept = { accountId: view.id };
  return (
    <AccountPage
      actions={{ activateAccount, deactivateAccount, endPost, grantPost, resetPassword }}
      done={paramOrNull(done)}
      initial={{
        activateAccount: newFormState(kept),
        deactivateAccount: newFormState(kept),
        resetPassword: newFormState(kept),
        grantPost: newFormState({ personId: view.personId, unitId: view.unitId, from: on }),
        endPost: newEditState({ to: on }, shownEnds(view.posts, on)),
      }}
      on={on}
      view={view}
      word={typeof word === "string" && isId(word) ? await wordGiven(actor, view.id, word) : null}
      words={await readWords()}
    />
  );
}
