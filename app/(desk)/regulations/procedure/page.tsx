import { ProcedurePage } from "@/components/regulations/procedure-page";
import { regulationsAsked } from "../asked";

export default async function StepMapPage({ searchParams }: PageProps<"/regulations/procedure">) {
  return <ProcedurePage {...(await regulationsAsked(searchParams))} />;
}
