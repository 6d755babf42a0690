import type { admissions as vi } from "../vi/admissions";

export const admissions: typeof vi = {
  title: "",
};
