import { readIdentity } from "@/app/session";
import { auditedPrint } from "@/lib/dossier/readers/print-queries";

export const dynamic = "force-dynamic";

/** A page of a personal file says that its print was opened: for whoever is signed in and may open the page. */
export const POST = async (request: Request): Promise<Response> => {
  const identity = await readIdentity();
  if (identity.kind !== "actor") return new Response(null, { status: 401 });
  const { searchParams } = new URL(request.url);
  const isKept = await auditedPrint(identity.actor, searchParams.get("case") ?? "", searchParams.get("part") ?? "");
  return new Response(null, { status: isKept ? 204 : 404 });
};
