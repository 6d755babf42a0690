import { notFound } from "next/navigation";
import { untouched } from "@/app/action";
import { readWords } from "@/app/language";
import { requireActor } from "@/app/session";
import { SilentPostsPage } from "@/components/accounts/posts-without-account";
import { silentPosts } from "@/lib/accounts/post-queries";
import { readSearch } from "@/lib/accounts/search";
import { today } from "@/lib/primitives/clock";
import { endPost, grantPost } from "../accounts/actions";

export default async function PostsPage({ searchParams }: PageProps<"/admin/posts">) {
  const actor = await requireActor();
  const asked = await searchParams;
  const on = today();
  const q = readSearch(asked.q);
  const view = (await silentPosts(actor, q, on)) ?? notFound();
  const committee = view.units.find(({ kind }) => kind === "organisation")?.id ?? "";
  return (
    <SilentPostsPage
      done={typeof asked.done === "string" ? asked.done : null}
      end={{ action: endPost, initial: untouched({ to: on }) }}
      grant={{ action: grantPost, initial: untouched({ role: "committeeMember", unitId: committee, from: on }) }}
      on={on}
      q={q}
      view={view}
      words={await readWords()}
    />
  );
}
