import { type Actor, may } from "../access/actor";
import type { Permission } from "../access/permissions";

/** What a list tells: people, or what is recorded about units and people who are known already. */
export const listKinds = ["people", "cells", "posts", "certificates", "planned"] as const;
export type ListKind = (typeof listKinds)[number];
/** Of these each row is an act that is also done by hand, one by one. */
export type ActKind = Exclude<ListKind, "people">;
export const isActKind = (text: string): text is ActKind =>
  listKinds.some((kind) => kind === text && kind !== "people");

/** Whether the rows of a list of acts name people: then its file masks their birth days, and says who was shown to whom. */
export const namesPeople = (kind: ActKind): boolean => kind === "posts" || kind === "certificates";

/** What every command on lists asks for; which lists, each kind says. */
export const permission = "lists.import" satisfies Permission;

/** Whoever may do the act by hand may do it by a list. */
const permissionOf: Readonly<Record<ListKind, Permission>> = {
  people: "people.keep",
  cells: "units.keep",
  posts: "accounts.keep",
  certificates: "admission.recordCertificate",
  planned: "planning.keep",
};
export const mayImport = (actor: Actor, kind: ListKind): boolean => may(actor, permissionOf[kind]);
export const kindsFor = (actor: Actor): readonly ListKind[] => listKinds.filter((kind) => mayImport(actor, kind));
