import { notFound } from "next/navigation";
import { RulePage } from "@/components/regulations/rule-page";
import { stepsUsingRule } from "@/lib/admissions/forecast/step-requirements";
import { isRule } from "@/lib/regulations/rulebook";
import { readRegulationsPage } from "../page-data";

export default async function OneRulePage({ params, searchParams }: PageProps<"/regulations/[ruleId]">) {
  const shared = await readRegulationsPage(searchParams);
  const { ruleId } = await params;
  if (!isRule(ruleId)) notFound();
  return <RulePage {...shared} usedBy={stepsUsingRule(ruleId)} id={ruleId} />;
}
