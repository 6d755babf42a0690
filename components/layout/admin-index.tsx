import type { Words } from "@/lib/text/text";
import { PageHeading } from "../ui/heading";
import { adminPages } from "./admin-pages";

/** Links to the pages of administration. */
export function AdminIndex({ words }: Readonly<{ words: Words }>) {
  const { admin } = words;
  return (
    <>
      <PageHeading subtitle={admin.intro} title={admin.title} />
      <ul className="mt-6 grid gap-4 sm:grid-cols-2">
        {adminPages(words).map(({ href, label, hint }) => (
          <li key={href}>
            <a className="block h-full rounded-md border border-line p-5 hover:border-link" href={href}>
              <span className="font-semibold text-link text-lg">{label}</span>
              <span className="mt-2 block text-muted">{hint}</span>
            </a>
          </li>
        ))}
      </ul>
    </>
  );
}
