import { notFound } from "next/navigation";
import { newFormState } from "@/app/action";
import { readWords } from "@/app/language";
import { requireActor } from "@/app/session";
import { ReviewPage } from "@/components/intake/review-page";
import { yearReviewView } from "@/lib/intake/review-queries";
import { today } from "@/lib/primitives/clock";
import { paramOrNull } from "@/lib/primitives/search-params";
import { reviewYear } from "../actions";

export default async function YearReviewPage({ searchParams }: PageProps<"/intake/review">) {
  const actor = await requireActor();
  const { unit, year, done } = await searchParams;
  const on = today();
  const asked = { unitId: paramOrNull(unit), year: paramOrNull(year) };
  const view = (await yearReviewView(actor, asked, on)) ?? notFound();
  return (
    <ReviewPage
      action={reviewYear}
      done={paramOrNull(done)}
      initial={newFormState({ unitId: view.unit.id, year: String(view.year), reviewedOn: on })}
      view={view}
      words={await readWords()}
    />
  );
}
