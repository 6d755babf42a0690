import type { NextRequest } from "next/server";
import { readIdentity } from "@/app/session";
import { viewedPage } from "@/lib/files/queries";
import { notThere, picture } from "../../../../answers";

export const dynamic = "force-dynamic";

/** A page of a scan, for the page that shows it. */
export const GET = async (
  request: NextRequest,
  { params }: Readonly<{ params: Promise<Readonly<{ versionId: string; page: string }>> }>,
): Promise<Response> => {
  const identity = await readIdentity();
  const { versionId, page } = await params;
  const pass = request.nextUrl.searchParams.get("pass") ?? "";
  const bytes =
    identity.kind === "actor" ? await viewedPage(identity.actor, versionId, Number.parseInt(page, 10), pass) : null;
  return bytes ? picture(bytes) : notThere();
};
