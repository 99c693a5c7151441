/** In development, in every page: says which version of the content the page shows, where the browser keeps it from the answer. */
const [page] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
const version = page?.serverTiming.find(({ name }) => name === 'content')?.description;
if (version !== undefined) import.meta.hot?.send('content:shown', version);
