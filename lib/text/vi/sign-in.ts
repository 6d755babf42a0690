export const signIn = {
  title: "",
};
