import { notFound } from "next/navigation";
import { readWords } from "@/app/language";
import { requireActor } from "@/app/session";
import { isOfficeList, isPageList } from "@/lib/exports/lists";
import { parsePurpose } from "@/lib/exports/purpose";
import { auditedOfficeFile, auditedPageFile } from "@/lib/exports/queries";
import { auditedRegisterFile } from "@/lib/exports/registers/queries";
import { isRegister, parseRegister } from "@/lib/exports/registers/registers";
import { parseStatistics } from "@/lib/exports/statistics/period";
import { auditedStatisticsFile } from "@/lib/exports/statistics/queries";
import { isActKind } from "@/lib/imports/kinds";
import { auditedModelFile } from "@/lib/imports/registered/model-list-queries";
import { today } from "@/lib/primitives/clock";
import { parseDayParam } from "@/lib/units/filter";

export const dynamic = "force-dynamic";

/** A list as an .xlsx: of a page, as offices hand it up, a register, one in the columns of its model, or the tables of statistics. */
export const GET = async (request: Request, { params }: RouteContext<"/exports/[list]">): Promise<Response> => {
  const actor = await requireActor();
  const words = await readWords();
  const on = today();
  const asked = Object.fromEntries(new URL(request.url).searchParams);
  const { list } = await params;
  const file = isPageList(list)
    ? await auditedPageFile(actor, list, { params: asked, on, words })
    : isOfficeList(list)
      ? await auditedOfficeFile(actor, list, { on: parseDayParam(asked, on), words, purpose: parsePurpose(asked) })
      : isRegister(list)
        ? await auditedRegisterFile(actor, list, { ...parseRegister(asked, on), words })
        : isActKind(list)
          ? await auditedModelFile(actor, list, { on, words, purpose: parsePurpose(asked) })
          : list === "statistics"
            ? await auditedStatisticsFile(actor, { ...parseStatistics(asked, on), words })
            : null;
  if (!file) notFound();
  return new Response(file.bytes, {
    headers: {
      "content-type": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
      "content-disposition": `attachment; filename="${file.name}"`,
      "cache-control": "no-store",
    },
  });
};
