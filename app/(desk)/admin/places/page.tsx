import { notFound } from "next/navigation";
import { newFormState } from "@/app/action";
import { readWords } from "@/app/language";
import { requireActor } from "@/app/session";
import { PlacesPage } from "@/components/places/places-page";
import { placesView } from "@/lib/places/queries";
import { applyPlaces, readPlaces } from "./actions";

export default async function AdminPlacesPage({ searchParams }: PageProps<"/admin/places">) {
  const view = (await placesView(await requireActor())) ?? notFound();
  const { done } = await searchParams;
  return (
    <PlacesPage
      done={done === "read" || done === "apply" ? done : null}
      forms={{
        read: { action: readPlaces, initial: newFormState() },
        apply: { action: applyPlaces, initial: newFormState() },
      }}
      view={view}
      words={await readWords()}
    />
  );
}
