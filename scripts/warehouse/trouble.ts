/** What a person can do something about, said in one line. */
export class Trouble extends Error {}

/** Trouble of one file, which others need not have. */
export class FileTrouble extends Trouble {}

/** ClickHouse's own numbers of errors, the same since its first versions. */
const codes = {
  unknownTable: 60,
  unknownDatabase: 81,
  unknownUser: 192,
  wrongPassword: 193,
  passwordMissing: 194,
  authenticationFailed: 516,
  notEnoughSpace: 243,
  accessDenied: 497,
  readOnly: 164,
  memoryLimit: 241,
} as const;

/** The last is said where the server cannot write its own log any more. */
const noSpace = /No space left on device|errno: 28\b|not enough space|Cannot reserve|Cannot write file/i;

/** Which database on which server is meant. */
export interface Place {
  url: string;
  database: string;
  user: string;
}

/** What the server answered, as a line for whoever typed the command. */
export function troubleOf(answer: string, { url, database, user }: Place): Trouble {
  const code = Number(/^Code: (\d+)/m.exec(answer)?.[1]);
  if (noSpace.test(answer) || code === codes.notEnoughSpace)
    return new Trouble(
      `The disk of the server at ${url} is full. Make room, then run the same command again: a load goes on where it was.`,
    );
  switch (code) {
    case codes.unknownUser:
    case codes.wrongPassword:
    case codes.passwordMissing:
    case codes.authenticationFailed:
      return new Trouble(
        `The server at ${url} refuses user "${user}": TRENDCREST_WAREHOUSE_USER or TRENDCREST_WAREHOUSE_PASSWORD is wrong.`,
      );
    case codes.accessDenied:
    case codes.readOnly:
      return new Trouble(`User "${user}" may not do this at ${url}: ${firstLine(answer)}`);
    case codes.unknownTable:
    case codes.unknownDatabase:
      return new Trouble(`There is no warehouse in database "${database}" at ${url}: run "npm run warehouse -- init".`);
    case codes.memoryLimit:
      return new Trouble(`The server at ${url} may not use as much memory as this takes: ${firstLine(answer)}`);
    default:
      return new Trouble(`The server at ${url} says: ${firstLine(answer)}`);
  }
}

const firstLine = (answer: string) => (answer.trim().split('\n')[0] ?? '').slice(0, 300);

/** A request that reached nobody, or was cut off. */
export function unreachable(error: unknown, url: string): Trouble {
  const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error;
  const said = cause instanceof Error ? (Reflect.get(cause, 'code') ?? cause.message) : String(cause);
  return new Trouble(`No server answers at ${url} (${said}). Is ClickHouse running there, and is --url its HTTP port?`);
}
