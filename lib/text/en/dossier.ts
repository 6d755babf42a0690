import type { dossier as vi } from "../vi/dossier";

export const dossier: typeof vi = {
  title: "",
};
