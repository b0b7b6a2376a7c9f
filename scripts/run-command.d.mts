export function runCommand(
  command: string[],
  env?: Record<string, string | undefined>,
): Promise<{ worked: boolean; output: string }>;
