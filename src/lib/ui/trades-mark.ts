/** On the page's timeline, where a log's trades are in the engine and counted by its own words. */
export const tradesMark = 'reprise-trades';
