export const dossier = {
  title: "",
};
