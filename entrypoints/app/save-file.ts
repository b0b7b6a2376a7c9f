import { isSampleShown } from './sampled';

/** Offers a file to the person, who says where it goes; one of the sample says so in its name. */
export function saveFile(name: string, file: Blob): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = isSampleShown() ? `sample-${name}` : name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
