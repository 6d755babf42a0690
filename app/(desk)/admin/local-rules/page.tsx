import { notFound } from "next/navigation";
import { newFormState } from "@/app/action";
import { readWords } from "@/app/language";
import { requireActor } from "@/app/session";
import { LocalRulesPage } from "@/components/rule-packs/local-rules-page";
import { today } from "@/lib/primitives/clock";
import { paramOrNull } from "@/lib/primitives/search-params";
import { localRuleList } from "@/lib/rule-packs/local-rule-queries";
import { endLocalRule, enterLocalRules } from "./actions";

export default async function AdminLocalRulesPage({ searchParams }: PageProps<"/admin/local-rules">) {
  const view = (await localRuleList(await requireActor())) ?? notFound();
  const { done } = await searchParams;
  return (
    <LocalRulesPage
      actions={{ enterLocalRules, endLocalRule }}
      done={paramOrNull(done)}
      initial={{ enterLocalRules: newFormState(), endLocalRule: newFormState() }}
      on={today()}
      view={view}
      words={await readWords()}
    />
  );
}
