export interface TestCounts {
  passed: number;
  failed: number;
  /** By name. */
  skipped: string[];
  /** By name: those that passed at the second try alone; they count as passed. */
  retried?: string[];
  /** What is wrong with the runner itself, beyond its tests. */
  complaint?: string;
}
export function countTests(file: string, read: (report: unknown) => TestCounts, worked: boolean): TestCounts;
export function readVitest(report: unknown): TestCounts;
export function readPlaywright(report: unknown): TestCounts;
