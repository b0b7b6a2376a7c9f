export function findBrowser(): string;
export function findFirefox(): string | undefined;
export function findOffice(): string | undefined;
