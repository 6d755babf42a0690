/** Shortest password of an account that signs in with a password alone. Source: NIST SP 800-63B-4, 3.1.1.2. */
export const shortestPassword = 15;
export const longestPassword = 200;
