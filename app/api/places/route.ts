import { readIdentity } from "@/app/session";
import { placesOffered } from "@/lib/places/queries";
import { today } from "@/lib/primitives/clock";

export const dynamic = "force-dynamic";

/** The places that fit what is typed into a box: for whoever is signed in. */
export const GET = async (request: Request): Promise<Response> => {
  const identity = await readIdentity();
  if (identity.kind !== "actor") return new Response(null, { status: 401 });
  const typed = new URL(request.url).searchParams.get("q") ?? "";
  return Response.json(await placesOffered(identity.actor, typed, today()), {
    headers: { "cache-control": "private, max-age=300" },
  });
};
