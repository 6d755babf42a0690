import { cellLeaders, committeeLeaders, type Role, superiorOfficers } from "../../access/roles";
import type { Form } from "./form";

const leaders: readonly Role[] = [...cellLeaders, ...committeeLeaders];

/** Papers that one person writes: whose they are. */
const ofPerson: Readonly<Record<string, Role>> = {
  "1-knd": "applicant",
  "10-knd": "applicant",
  "3-knd": "mentor",
  "11-knd": "mentor",
};

/**
 * Who may make a paper: whoever writes it and the leaders of cell and committee; a paper of the committee not the cell, one
 * of the body that decides its officer, and the committee, which may decide by delegated power.
 */
export const makersOf = ({ id, head, signature }: Form): readonly Role[] => {
  const writer = ofPerson[id];
  if (writer) return [writer, ...leaders];
  if (head.of !== "party") return leaders;
  if (head.issuer.some((part) => typeof part !== "string" && part.field === "deciding"))
    return [...superiorOfficers, ...committeeLeaders];
  return signature.by === "body" && head.superior === "superior" ? committeeLeaders : leaders;
};

export const mayMake = (role: Role, form: Form): boolean => makersOf(form).includes(role);
