import type { NextRequest } from "next/server";
import { readIdentity } from "@/app/session";
import { framedPhotograph } from "@/lib/files/attach-commands";
import { notThere, picture } from "../../../answers";

export const dynamic = "force-dynamic";

/** What a frame would cut out of a photograph, for the page on which the frame is chosen. */
export const GET = async (
  request: NextRequest,
  { params }: Readonly<{ params: Promise<Readonly<{ versionId: string }>> }>,
): Promise<Response> => {
  const identity = await readIdentity();
  if (identity.kind !== "actor") return notThere();
  const { searchParams } = request.nextUrl;
  const pass = searchParams.get("pass") ?? "";
  const bytes = await framedPhotograph(
    identity.actor,
    (await params).versionId,
    pass,
    Object.fromEntries(searchParams),
  );
  return bytes ? picture(bytes) : notThere();
};
