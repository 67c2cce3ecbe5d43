import { columnsOf } from '../../../src/network/projection/columns.js';
import { idAt } from '../../../src/network/projection/idTable.js';
import { nameAt, projectionOf } from '../../../src/network/projection/projection.js';
import { textAt, textsOf } from '../../../src/network/projection/texts.js';

it('texts of any letters come back as they were', () => {
  const all = ['Ada', '', 'Zoë Łukasiewicz', '李雷', '𝔄da 🙂'];
  const texts = textsOf(all);
  expect(all.map((_, at) => textAt(texts, at))).toEqual(all);
});

it('people of a projection have their own names, or none', () => {
  const columns = columnsOf([{ people: ['p_a', 'p_b'] }, { people: ['p_b', 'p_c'] }]);
  const named = projectionOf({ ...columns, personNames: columns.personIds.map((id) => `the one of ${id}`) });
  for (const person of [0, 1, 2])
    expect(nameAt(named, person)).toBe(`the one of ${idAt(named.people.ids, person)}`);
  expect(nameAt(projectionOf(columns), 0)).toBe('');
});
