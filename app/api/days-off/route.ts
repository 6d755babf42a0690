import { readIdentity } from "@/app/session";
import { daysOffOf } from "@/lib/calendar/days-off-queries";

export const dynamic = "force-dynamic";

/** The days off of a year, for the calendar beside a date box: for whoever is signed in. */
export const GET = async (request: Request): Promise<Response> => {
  const identity = await readIdentity();
  if (identity.kind !== "actor") return new Response(null, { status: 401 });
  const year = new URL(request.url).searchParams.get("year") ?? "";
  if (!/^(19|20|21)\d{2}$/.test(year)) return new Response(null, { status: 400 });
  return Response.json(await daysOffOf(identity.actor, Number(year)), {
    headers: { "cache-control": "private, max-age=300" },
  });
};
