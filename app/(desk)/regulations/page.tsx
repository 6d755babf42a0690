import { RegulationsPage } from "@/components/regulations/regulations-page";
import { regulationsAsked } from "./asked";

export default async function RulesPage({ searchParams }: PageProps<"/regulations">) {
  return <RegulationsPage {...(await regulationsAsked(searchParams))} />;
}
