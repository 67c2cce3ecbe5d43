/** The rows of a large list, each there once others have had their turn: the answer is then made a row at a time, not all at once. (What makes answers
 *  takes promises in lists, which the generated types do not tell.) */
export function rowByRow<Row>(rows: readonly Row[]): Row[] {
  let turn = Promise.resolve();
  const inTurn = rows.map((row) => {
    turn = turn.then(() => new Promise((resolve) => setImmediate(resolve)));
    return turn.then(() => row);
  });
  return inTurn as unknown as Row[];
}
