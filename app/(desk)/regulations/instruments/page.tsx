import { InstrumentsPage } from "@/components/regulations/instruments-page";
import { readRegulationsPage } from "../page-data";

export default async function RegulationInstrumentsPage({ searchParams }: PageProps<"/regulations/instruments">) {
  const { rulebook, words } = await readRegulationsPage(searchParams);
  return <InstrumentsPage rulebook={rulebook} words={words} />;
}
