import { notFound } from "next/navigation";
import { RulePage } from "@/components/regulations/rule-page";
import { stepsUsingRule } from "@/lib/admissions/forecast/step-requirements";
import { isRule } from "@/lib/regulations/rulebook";
import { regulationsAsked } from "../asked";

export default async function OneRulePage({ params, searchParams }: PageProps<"/regulations/[ruleId]">) {
  const asked = await regulationsAsked(searchParams);
  const { ruleId } = await params;
  if (!isRule(ruleId)) notFound();
  return <RulePage {...asked} asking={stepsUsingRule(ruleId)} id={ruleId} />;
}
