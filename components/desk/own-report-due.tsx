import type { OwnReportOwed } from "@/lib/mentoring/reports/own-report";
import { numberOf } from "@/lib/mentoring/reports/terms";
import { formatDay } from "@/lib/primitives/day";
import { capital } from "@/lib/text/sentence";
import type { Words } from "@/lib/text/text";
import { LinkButton } from "../ui/button";
import { SectionHeading } from "../ui/heading";

/** The half-yearly report an applicant has to send: by when, and the way to it. */
export function OwnReportDue({ report, words: { reports } }: Readonly<{ report: OwnReportOwed; words: Words }>) {
  const of = reports.half(numberOf("half", report.half));
  return (
    <section>
      <SectionHeading>{reports.desk.ownTitle(of)}</SectionHeading>
      <p className="mb-3">{reports.desk.ownDue(formatDay(report.dueOn), report.days)}</p>
      <LinkButton href={`/admissions/${report.caseId}/log/own-report?half=${report.half}`}>
        {capital(reports.write(of))}
      </LinkButton>
    </section>
  );
}
