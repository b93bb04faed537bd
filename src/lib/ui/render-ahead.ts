/** What turns a component into text where pages are drawn ahead; in a browser there is nothing to do so. */
export const renderAhead = import.meta.env.SSR ? (await import('svelte/server')).render : null;
