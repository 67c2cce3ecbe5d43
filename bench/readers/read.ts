import { openInput } from '../../src/ingest/readers/input.js';
import { readerOf, readItems } from '../../src/ingest/readers/table.js';

// One file read and nothing else, so that the peak of the process is the reader's. Without a file: standard input.

const [file = '-'] = process.argv.slice(2);
const input = await openInput(file);
let [records, rejects] = [0, 0];
const before = process.cpuUsage();
for await (const item of readItems(readerOf(input), input)) {
  if (item.kind === 'reject') rejects += 1;
  else if (item.kind !== 'warning') records += 1;
}
const { user, system } = process.cpuUsage(before);
await input.close();
const megabytes = process.resourceUsage().maxRSS / 1024;
console.log(JSON.stringify({ records, rejects, seconds: (user + system) / 1e6, megabytes }));
