import { cellLeaders, committeeLeaders, type Role, superiorOfficers } from "../../access/roles";
import type { Form, Maker } from "./form";

const leaders: readonly Role[] = [...cellLeaders, ...committeeLeaders];

/** The leaders may also make what one person writes; the committee may decide, by delegated power. */
const roles: Readonly<Record<Maker, readonly Role[]>> = {
  applicant: ["applicant", ...leaders],
  mentor: ["mentor", ...leaders],
  leaders,
  committee: committeeLeaders,
  deciding: [...superiorOfficers, ...committeeLeaders],
};

/** Who may make a paper. */
export const makersOf = ({ madeBy }: Form): readonly Role[] => roles[madeBy];

export const mayMake = (role: Role, form: Form): boolean => makersOf(form).includes(role);
