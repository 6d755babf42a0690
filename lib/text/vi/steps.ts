export const steps = {
  title: "",
};
