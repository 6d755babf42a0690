export const desk = {
  title: "",
};
