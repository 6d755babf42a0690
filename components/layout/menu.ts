import type { Permission } from "@/lib/access/permissions";
import type { Words } from "@/lib/text/text";

type Item = Readonly<{ href: string; key: keyof Words["layout"]["items"]; needs: Permission | null }>;

/** Whether a path belongs to a menu item. The desk (`/`) matches only itself. */
export const isWithin = (path: string, href: string): boolean =>
  path === href || (href !== "/" && path.startsWith(`${href}/`));

/** The menu. `needs`: the permission without which an item is hidden. */
export const menu: readonly Item[] = [
  { href: "/", key: "desk", needs: null },
  { href: "/admissions", key: "cases", needs: "cases.list" },
  { href: "/goals", key: "goals", needs: "goals.read" },
  { href: "/units", key: "units", needs: "units.read" },
  { href: "/regulations", key: "regulations", needs: "regulations.read" },
  { href: "/admin", key: "admin", needs: "accounts.keep" },
];
