import { type ControlledAct, postIn } from "@/lib/second-person/second-person";
import type { Words } from "@/lib/text/text";

/** What was done, or is asked for, in words. @param name of whom a case is about */
export const controlText = (
  { act, about, name }: Readonly<{ act: string; about: string; name?: string | null }>,
  { secondPerson, steps }: Words,
): string => {
  const { acts } = secondPerson;
  const { role, unit, name: holder } = postIn(about);
  const roleName = steps.roles[role as keyof typeof steps.roles] ?? role;
  const texts: Readonly<Record<ControlledAct, () => string>> = {
    vote: () => acts.vote(name ?? "", about),
    rulePack: () => acts.rulePack(about),
    password: () => acts.password(about),
    account: () => acts.account(about),
    post: () => acts.post(holder, roleName, unit),
  };
  return texts[act as ControlledAct]();
};
