/** Numbers do not change a Filipino noun, and yet the rules of plural know two forms. */
export const both = (text: string) => ({ one: text, other: text });
