import type { ScanHere } from "@/lib/batches/packet";
import type { Words } from "@/lib/text/text";
import type { FieldSpec } from "../ui/field";

/** Asks whether the scans kept of the papers go with them; nothing where there is none. @param isTicked what is proposed */
export const scansField = (
  scans: readonly ScanHere[],
  isTicked: boolean,
  { batches, files }: Words,
): readonly FieldSpec[] => {
  const size = files.size(scans.reduce((sum, each) => sum + each.size, 0));
  const [label, hint] = [batches.withScans, batches.withScansHint(scans.length, size)];
  const value = isTicked ? "on" : "";
  return scans.length === 0 ? [] : [{ name: "scans", kind: "tick", label, hint, value, optional: false }];
};
