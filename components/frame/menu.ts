import type { Permission } from "@/lib/access/permissions";
import type { Words } from "@/lib/text/text";

type Item = Readonly<{ href: string; key: keyof Words["frame"]["items"]; needs: Permission | null }>;

/** Whether an address lies in the part of the house an item leads to; the desk is only itself. */
export const isWithin = (path: string, href: string): boolean =>
  path === href || (href !== "/" && path.startsWith(`${href}/`));

/** The menu, and the permission without which an item is not shown. */
export const menu: readonly Item[] = [
  { href: "/", key: "desk", needs: null },
  { href: "/admissions", key: "cases", needs: "cases.list" },
  { href: "/goals", key: "goals", needs: "goals.read" },
  { href: "/units", key: "units", needs: "units.read" },
  { href: "/regulations", key: "regulations", needs: "regulations.read" },
  { href: "/admin", key: "admin", needs: "accounts.keep" },
];
