import { assessFiles } from './src/cli/assess-files';
const { result } = await assessFiles({ files: process.argv.slice(2), values: {}, format: 'json', locale: 'en', effects: { print(){}, warn(){}, readStandardInput: async () => new Uint8Array(), showsProgress: false } });
const a = result.assessment;
console.log(JSON.stringify({ rows: a.rows, items: a.items, coverage: a.coverage, totals: a.totals, period: a.period, vehicles: a.vehicles, eq: a.equivalences.slice(0,2), un: a.unmapped.slice(0, 8), plan: result.plan.roles }, null, 1));
