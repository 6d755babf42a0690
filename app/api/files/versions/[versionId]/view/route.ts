import type { NextRequest } from "next/server";
import { readIdentity } from "@/app/session";
import { partsOf } from "@/lib/files/attachment-queries";
import { viewedVersion } from "@/lib/files/queries";
import { notThere, shownPdf } from "../../../answers";

export const dynamic = "force-dynamic";

/** A PDF, for the frame of the page that shows it. */
export const GET = async (
  request: NextRequest,
  { params }: Readonly<{ params: Promise<Readonly<{ versionId: string }>> }>,
): Promise<Response> => {
  const identity = await readIdentity();
  if (identity.kind !== "actor") return notThere();
  const pass = request.nextUrl.searchParams.get("pass") ?? "";
  const version = await viewedVersion(identity.actor, (await params).versionId, pass);
  return version?.form === "pdf" ? shownPdf(partsOf(identity.actor, version), version.size) : notThere();
};
