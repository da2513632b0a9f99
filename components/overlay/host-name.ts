/** Of the one element of ours in a page. */
export const HOST_NAME = 'pledgemark-overlay';
