import { z } from "zod";
import { choice, dayField, idField, line, prose, ticked } from "../../forms/field-schema";
import { stampPoints, writingPoints } from "./marks";

const copy = { caseId: idField, copyId: idField };

const ticks = <Point extends string>(points: readonly Point[]) =>
  Object.fromEntries(points.map((point) => [point, ticked])) as Record<Point, typeof ticked>;

export const modelSchema = z.strictObject({ caseId: idField });
export const writingSchema = z.strictObject({ ...copy, ...ticks(writingPoints), markedOn: dayField });
export const stampSchema = z.strictObject({ ...copy, ...ticks(stampPoints), markedOn: dayField });
export const writingPointSchema = z.strictObject({ ...copy, point: choice(writingPoints) });
export const stampPointSchema = z.strictObject({ ...copy, point: choice(stampPoints) });

/** `name`: of a page, "24" or "24a". */
export const pageSchema = z.strictObject({ ...copy, name: line(10) });
export const returnPageSchema = z.strictObject({ ...copy, name: line(10), reason: prose(1_000) });
