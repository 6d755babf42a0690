import { ProcedurePage } from "@/components/regulations/procedure-page";
import { readRegulationsPage } from "../page-data";

export default async function StepMapPage({ searchParams }: PageProps<"/regulations/procedure">) {
  return <ProcedurePage {...(await readRegulationsPage(searchParams))} />;
}
