import { notFound } from "next/navigation";
import { readWords } from "@/app/language";
import { requireActor } from "@/app/session";
import { StatisticsPage } from "@/components/exports/statistics-page";
import { parseStatistics } from "@/lib/exports/statistics/period";
import { statisticsView } from "@/lib/exports/statistics/queries";
import { today } from "@/lib/primitives/clock";

export default async function MemberStatisticsPage({ searchParams }: PageProps<"/statistics">) {
  const actor = await requireActor();
  const view = (await statisticsView(actor, parseStatistics(await searchParams, today()))) ?? notFound();
  return <StatisticsPage view={view} words={await readWords()} />;
}
