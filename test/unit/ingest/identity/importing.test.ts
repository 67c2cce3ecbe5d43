import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { outcomeOf } from '../../../../src/cli/importOutcome.js';
import { importFiles } from '../../../../src/ingest/import.js';
import type { FileReject } from '../../../../src/ingest/intake/summary.js';
import { documentsOf } from '../../../../src/ingest/store/documents.js';
import { documentRecord, recordOf } from '../../../../src/ingest/store/record.js';
import { readDecisions } from '../../../../src/ingest/decisions/format.js';

let folder = '';
beforeAll(async () => void (folder = await mkdtemp(join(tmpdir(), 'coterie-decisions-'))));
afterAll(() => rm(folder, { recursive: true, force: true }));

async function dry(texts: Readonly<Record<string, string>>) {
  const rejects: FileReject[] = [];
  for (const [name, text] of Object.entries(texts)) await writeFile(join(folder, name), text);
  const imported = await importFiles(
    Object.keys(texts).map((name) => join(folder, name)),
    null,
    { dryRun: true, onReject: (reject: FileReject) => rejects.push(reject) },
  );
  return { imported, rejects };
}

const bibliography = `@article{one, title={Engines}, author={Zhang, Wei}, year={1843}, doi={10.1000/one}}
@article{two, title={Looms}, author={Zhang, Wei}, year={1844}}\n`;

it('a file of decisions is known by content, and one record', async () => {
  const decisions =
    'people:\n  - not-the-same: [{ paper: one, author: 1 }, { source: a.bib, paper: two, author: Wei Zhang }]\n';
  const { imported, rejects } = await dry({ 'a.bib': bibliography, 'decisions.yaml': decisions });
  expect(rejects).toEqual([]);
  expect(imported.files.map(({ format, read, new: fresh }) => [format, read, fresh])).toEqual([
    ['bibtex', 2, 2],
    ['decisions', 1, 1],
  ]);
  expect(outcomeOf(imported, false).exit).toBe(0);
});

it('what no record knows, what is no decision and what contradicts itself is told with line and remedy, and the sums hold', async () => {
  const { imported, rejects } = await dry({
    'a.bib': bibliography,
    'decisions.yaml': `people:
  - merge: [{ source: a.bib, paper: one, author: 1 }, "orcid:0000-0002-1825-0097"]
  - merge: [Ada Lovelace]
  - merge: ["dblp:01/1", "dblp:02/2"]
  - not-the-same: ["dblp:01/1", "dblp:02/2"]
papers:
  - merge: ["doi:10.1000/one", { source: b.bib, paper: two }]
`,
  });
  const told = rejects.map(({ line, code }) => `${line} ${code}`).sort();
  expect(told).toEqual([
    '2 DECISION_REFUSED',
    '3 MALFORMED_RECORD',
    '4 MALFORMED_RECORD',
    '5 MALFORMED_RECORD',
    '7 DECISION_REFUSED',
  ]);
  expect(rejects.find(({ line }) => line === 2)?.reason).toBe('No record knows orcid:0000-0002-1825-0097.');
  for (const { read, new: fresh, changed, same, merged, rejected } of imported.files)
    expect(fresh + changed + same + merged + rejected).toBe(read);
  expect(outcomeOf(imported, false).exit).toBe(3);
});

it('decisions are kept as they were read', () => {
  const { decisions } = readDecisions(
    'people:\n  - merge: ["dblp:01/1", { source: a.bib, paper: one, author: 2 }]\n    who: Ann One\n',
    'd.yaml',
  );
  const facts = { id: 'import:d.yaml', name: 'd.yaml', format: 'decisions', origin: 'd.yaml' };
  const record = recordOf(
    { kind: 'decisions', line: 1, key: 'decisions', record: decisions },
    facts.id,
    'd.yaml',
  );
  expect(documentsOf([documentRecord(facts), record]).documents[0]?.decisions).toEqual(decisions);
});
