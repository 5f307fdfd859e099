/** Names of bookmarks in the DOCX; Word allows letters, digits and underscores. */
export const itemBookmark = (number: number) => `item_${number}`;
export const itemEndBookmark = (number: number) => `item_${number}_end`;
