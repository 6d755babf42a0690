import { RegulationsPage } from "@/components/regulations/regulations-page";
import { readRegulationsPage } from "./page-data";

export default async function RulesPage({ searchParams }: PageProps<"/regulations">) {
  return <RegulationsPage {...(await readRegulationsPage(searchParams))} />;
}
