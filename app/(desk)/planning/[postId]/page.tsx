import { notFound } from "next/navigation";
import { newEditState, newFormState } from "@/app/action";
import { readWords } from "@/app/language";
import { requireActor } from "@/app/session";
import { PostPage } from "@/components/planning/post-page";
import { postView } from "@/lib/planning/post-queries";
import { today } from "@/lib/primitives/clock";
import { firstParam, paramOrNull } from "@/lib/primitives/search-params";
import { changePlannedPost, closePlannedPost, endSuccessor, nameSuccessor } from "../actions";

export default async function PlannedPostPage({ params, searchParams }: PageProps<"/planning/[postId]">) {
  const actor = await requireActor();
  const asked = await searchParams;
  const { postId } = await params;
  const view = (await postView(actor, postId, firstParam(asked.q))) ?? notFound();
  const { title, firstYear, lastYear, wanted, paper } = view.post;
  const texts = { title, paper, firstYear: String(firstYear), lastYear: String(lastYear), wanted: String(wanted) };
  return (
    <PostPage
      change={{ action: changePlannedPost, initial: newEditState({ postId, ...texts }, texts) }}
      close={{ action: closePlannedPost, initial: newFormState({ postId }) }}
      done={paramOrNull(asked.done)}
      end={{ action: endSuccessor, initialOf: (successorId) => newFormState({ successorId }) }}
      name={{ action: nameSuccessor, initial: newFormState({ postId }) }}
      on={today()}
      open={firstParam(asked.open)}
      view={view}
      words={await readWords()}
    />
  );
}
