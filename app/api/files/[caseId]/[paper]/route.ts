import type { NextRequest } from "next/server";
import { readIdentity } from "@/app/session";
import { attachSent } from "@/lib/files/attach-commands";
import { boundaryOf, formPieces, MalformedForm } from "@/lib/files/multipart";
import { paperToAttach } from "@/lib/files/queries";
import { noteReached } from "@/lib/primitives/answer-state";
import type { Outcome } from "@/lib/workflow/refusal";

export const dynamic = "force-dynamic";

type Attached = Readonly<{ caseId: string; attachmentId: string }>;

/** Where to go on: a browser follows by itself, the script that shows how far a sending has come is told. */
const goOn = (request: NextRequest, next: string): Response =>
  request.headers.get("accept")?.includes("application/json")
    ? Response.json({ next }, { headers: { "cache-control": "no-store" } })
    : new Response(null, { status: 303, headers: { location: next } });

/** A form of another site; the server has compared the origin already, where the browser told one. */
const isFromElsewhere = (request: NextRequest): boolean =>
  !["same-origin", "none", null].includes(request.headers.get("sec-fetch-site"));

const bodyOf = (request: NextRequest): AsyncIterable<Uint8Array> =>
  (request.body ?? new ReadableStream({ start: (to) => to.close() })) as unknown as AsyncIterable<Uint8Array>;

/** Reads what is left, so that its sender comes to hear the answer. */
const drop = async (request: NextRequest): Promise<void> => {
  for await (const _ of bodyOf(request));
};

const afterwards = (outcome: Outcome<Attached>, form: string): string => {
  if (outcome.kind === "done")
    return `/dossiers/${outcome.value.caseId}/files/${outcome.value.attachmentId}?done=attach`;
  const [refusal] = outcome.kind === "refused" ? outcome.refusals : [];
  return `${form}&refused=${refusal?.code ?? "not-found"}&nth=${refusal?.facts.nth ?? ""}`;
};

/** Takes files for a paper of a case. What it is and whether it may have content is asked before anything of them is read. */
export const POST = async (
  request: NextRequest,
  { params }: Readonly<{ params: Promise<Readonly<{ caseId: string; paper: string }>> }>,
): Promise<Response> => {
  noteReached();
  const { caseId, paper } = await params;
  const replaces = request.nextUrl.searchParams.get("replaces") ?? "";
  const form = `/dossiers/${caseId}/files/new?paper=${encodeURIComponent(paper)}${replaces && `&replaces=${encodeURIComponent(replaces)}`}`;
  if (isFromElsewhere(request)) return new Response(null, { status: 403 });
  const identity = await readIdentity();
  const target = identity.kind === "actor" ? await paperToAttach(identity.actor, caseId, paper) : null;
  if (identity.kind !== "actor" || !target || target.isRegisterOnly) {
    await drop(request);
    if (identity.kind !== "actor") return goOn(request, `/sign-in?next=${encodeURIComponent(form)}`);
    return target ? goOn(request, `${form}&refused=register-only`) : new Response(null, { status: 404 });
  }
  try {
    const pieces = formPieces(bodyOf(request), boundaryOf(request.headers.get("content-type") ?? ""));
    return goOn(request, afterwards(await attachSent(identity.actor, { caseId, paper, replaces }, pieces), form));
  } catch (error) {
    if (!(error instanceof MalformedForm)) throw error;
    return new Response(null, { status: 400 });
  }
};
