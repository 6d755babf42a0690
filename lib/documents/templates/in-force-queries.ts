import type { Actor } from "../../access/actor";
import { ancestorPaths } from "../../access/reach";
import { asDay } from "../../database/expressions";
import type { RowOf } from "../../database/pipelined-read";
import { type Given, typedQuery } from "../../database/typed-query";
import type { Day } from "../../primitives/day";

type AskedFor = Readonly<{ paths: readonly string[]; form: string; on: Day }>;

const lastUse = typedQuery((tables, { paths, form, on }: Given<AskedFor>) =>
  tables
    .selectFrom("FormTemplateUse as u")
    .leftJoin("FormTemplate as t", "t.id", "u.templateId")
    .where("u.form", "=", form)
    .where((eb) => eb("u.path", "=", eb.fn.any(paths)))
    .where("u.from", "<=", asDay(on))
    // The path of a unit begins with those of the units above it: the nearest stands first.
    .orderBy("u.path", "desc")
    .orderBy("u.from", "desc")
    .orderBy("u.recordedAt", "desc")
    .orderBy("u.id", "desc")
    .limit(1)
    .select(["u.from", "t.id", "t.version"]),
);

/** The paths of the actor's unit and of those above it. */
export const pathsAbove = ({ actingPost: { path } }: Actor): readonly string[] => [...ancestorPaths(path), path];

/** By which template a form is made on a day: that of the nearest organisation at or above the actor's unit. */
export const lastUseOn = (actor: Actor, form: string, on: Day) => lastUse({ paths: pathsAbove(actor), form, on });

type TemplateInForce = Readonly<{ id: string; version: number; from: Day }>;

/** The template of a use; null where the shipped form is used. */
export const templateOf = (use: RowOf<ReturnType<typeof lastUseOn>> | undefined): TemplateInForce | null =>
  use?.id && use.version !== null ? { id: use.id, version: use.version, from: use.from } : null;
