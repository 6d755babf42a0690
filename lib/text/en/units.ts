import type { units as vi } from "../vi/units";

export const units: typeof vi = {
  title: "",
};
