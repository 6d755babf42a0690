import { notFound } from "next/navigation";
import { newEditState, newFormState } from "@/app/action";
import { readWords } from "@/app/language";
import { requireActor } from "@/app/session";
import { PostsWithoutAccountPage } from "@/components/accounts/posts-without-account";
import { postsWithoutAccount } from "@/lib/accounts/post-queries";
import { shownEnds } from "@/lib/accounts/posts";
import { readSearch } from "@/lib/accounts/search";
import { today } from "@/lib/primitives/clock";
import { paramOrNull } from "@/lib/primitives/search-params";
import { endPost, grantPost } from "../accounts/actions";

export default async function PostsPage({ searchParams }: PageProps<"/admin/posts">) {
  const actor = await requireActor();
  const query = await searchParams;
  const on = today();
  const q = readSearch(query.q);
  const view = (await postsWithoutAccount(actor, q, on)) ?? notFound();
  const committee = view.units.find(({ kind }) => kind === "organisation")?.id ?? "";
  return (
    <PostsWithoutAccountPage
      done={paramOrNull(query.done)}
      end={{ action: endPost, initial: newEditState({ to: on }, shownEnds(view.posts, on)) }}
      grant={{ action: grantPost, initial: newFormState({ role: "committeeMember", unitId: committee, from: on }) }}
      on={on}
      q={q}
      view={view}
      words={await readWords()}
    />
  );
}
