/** One row of what is known, and whether it was true. */
export interface Case {
  features: number[];
  isTrue: boolean;
}

const rounds = 25;
/** Keeps weights of features that say nothing from running away. */
const ridge: number = 1e-3;

/** Weights of a logistic chance, the constant first (Newton's method). */
export function fitChance(cases: Case[]): number[] {
  const size = (cases[0]?.features.length ?? 0) + 1;
  const weights = Array.from({ length: size }, () => 0);
  for (let round = 0; round < rounds; round += 1) {
    const slope = weights.map((weight) => ridge * weight);
    const bend = weights.map((_, row) => weights.map((_, column) => (row === column ? ridge : 0)));
    for (const { features, isTrue } of cases) {
      const values = [1, ...features];
      const chance = chanceOf(weights, features);
      const spread = chance * (1 - chance);
      for (const [row, value] of values.entries()) {
        slope[row] = (slope[row] ?? 0) + value * (chance - Number(isTrue));
        const line = bend[row] ?? [];
        for (const [column, other] of values.entries()) line[column] = (line[column] ?? 0) + value * other * spread;
      }
    }
    for (const [row, step] of solve(bend, slope).entries()) weights[row] = (weights[row] ?? 0) - step;
  }
  return weights;
}

export const logitOf = ([start = 0, ...weights]: number[], features: number[]): number =>
  weights.reduce((sum, weight, index) => sum + weight * (features[index] ?? 0), start);

export const chanceOf = (weights: number[], features: number[]): number =>
  1 / (1 + Math.exp(-logitOf(weights, features)));

/** Gauss with the largest pivot; the matrix is small and, thanks to the ridge, never singular. */
function solve(matrix: number[][], right: number[]): number[] {
  const rows = matrix.map((row, index) => [...row, right[index] ?? 0]);
  const size = rows.length;
  const at = (row: number, column: number) => rows[row]?.[column] ?? 0;
  for (let column = 0; column < size; column += 1) {
    let pivot = column;
    for (let row = column; row < size; row += 1)
      if (Math.abs(at(row, column)) > Math.abs(at(pivot, column))) pivot = row;
    [rows[column], rows[pivot]] = [rows[pivot] ?? [], rows[column] ?? []];
    for (let row = 0; row < size; row += 1) {
      if (row === column) continue;
      const factor = at(row, column) / at(column, column);
      rows[row] = (rows[row] ?? []).map((value, index) => value - factor * at(column, index));
    }
  }
  return rows.map((_, row) => at(row, size) / at(row, row));
}
