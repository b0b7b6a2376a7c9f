import { useEffect, useRef, useState } from 'preact/hooks';
import type { AskedExport } from '../../components/parts/export/asked-export';
import type { ExportWork } from '../../components/parts/export/export-status';
import { NoFile } from '../../storage/exports/no-file';
import type { LongWork } from '../../storage/rescore';
import { copyAsked, type ExportSource, makeAsked } from './make-export';
import { saveFile } from './save-file';

/** Makes what is asked for, says how it goes, and stops with the screen. */
export function useExport(source: ExportSource) {
  const [work, setWork] = useState<ExportWork>();
  const stop = useRef(new AbortController());
  useEffect(() => () => stop.current.abort(), []);
  const run = async (make: (watched: LongWork) => Promise<ExportWork>) => {
    stop.current = new AbortController();
    const { signal } = stop.current;
    setWork({ state: 'working', done: 0 });
    const onProgress = (done: number) => void (signal.aborted || setWork({ state: 'working', done }));
    setWork(await make({ signal, onProgress }).catch((error: unknown) => whyNot(error, signal)));
  };
  return {
    work,
    onSave: (asked: AskedExport) => void run((watched) => save(source, asked, watched)),
    onCopy: (asked: AskedExport) => void run((watched) => copy(source, asked, watched)),
    onCancel: () => stop.current.abort(),
  };
}

async function save(source: ExportSource, asked: AskedExport, watched: LongWork): Promise<ExportWork> {
  const { name, file, rows } = await makeAsked(source, asked, watched);
  if (rows === 0) return { state: 'failed', fault: 'nothing' };
  saveFile(name, file);
  return { state: 'saved', name, bytes: file.size, rows };
}

async function copy(source: ExportSource, asked: AskedExport, watched: LongWork): Promise<ExportWork> {
  const rows = await copyAsked(source, asked, watched);
  return rows === 0 ? { state: 'failed', fault: 'nothing' } : { state: 'copied', rows };
}

function whyNot(error: unknown, signal: AbortSignal): ExportWork {
  if (signal.aborted) return { state: 'called-off' };
  if (error instanceof NoFile) return { state: 'failed', fault: error.reason };
  return { state: 'failed', fault: 'other', reason: error instanceof Error ? error.message : String(error) };
}
