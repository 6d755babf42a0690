import { notFound } from "next/navigation";
import { newFormState } from "@/app/action";
import { readWords } from "@/app/language";
import { requireActor } from "@/app/session";
import { NewPostPage } from "@/components/planning/new-post-page";
import { newPostForm } from "@/lib/planning/post-queries";
import { addPlannedPost } from "../actions";

export default async function NewPlannedPostPage() {
  const actor = await requireActor();
  const { units } = (await newPostForm(actor)) ?? notFound();
  return <NewPostPage action={addPlannedPost} initial={newFormState()} units={units} words={await readWords()} />;
}
