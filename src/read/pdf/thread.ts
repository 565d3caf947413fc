import { MessageChannel, Worker } from 'node:worker_threads';
import type { MessagePort } from 'node:worker_threads';

/** A thread in which pdf.js parses, so that no file can stop, fill or end the program. */
export interface PdfThread {
  readonly port: MessagePort;
  /** The work's result; rejects once `milliseconds` are spent on it, or memory is, and then ends the thread; or if it is lost. */
  guard<T>(work: Promise<T>, milliseconds: number): Promise<T>;
  isAlive(): boolean;
  /** Begins a file's work, or ends it: what memory is compared with, and whether the thread keeps the program running. */
  hold(busy: boolean): void;
  end(): Promise<void>;
}

/** Megabytes of objects in the thread, and megabytes by which the whole program may grow: buffers are not the thread's heap. */
const MAX_HEAP = 512;
const MAX_GROWTH = 512;

const NO_MEMORY = 'it needs too much memory';

/** Milliseconds between looks at the memory: a stream unpacks some 20 MB in that time. */
const WATCH = 50;

/** How many times as long the work may take where other programs have the processor. */
const PATIENCE = 10;

/**
 * What the thread runs. Fonts are handed over with a method that Node 20 lacks. Plain JavaScript in a string, so that it is
 * the same in the compiled program and in tests, which have no compiled file to start.
 */
const BOOT = `
const { workerData } = require('node:worker_threads');
ArrayBuffer.prototype.transferToFixedLength ??= function (size) { return this.slice(0, size); };
import(workerData.pdfjs).then(() => {
  globalThis.pdfjsWorker.WorkerMessageHandler.initializeFromPort(workerData.port);
  workerData.port.start();
});`;

export function startThread(): PdfThread {
  const { port1: port, port2 } = new MessageChannel();
  const worker = new Worker(BOOT, {
    eval: true,
    workerData: { pdfjs: import.meta.resolve('unpdf/pdfjs'), port: port2 },
    transferList: [port2],
    // What is printed there is nobody's business.
    stdout: true,
    stderr: true,
    resourceLimits: { maxOldGenerationSizeMb: MAX_HEAP },
  });
  let lost: string | null = null;
  let before = process.memoryUsage.rss();
  const losing = new Promise<never>((_, reject) => {
    const lose = (reason: string): void => {
      lost ??= reason;
      reject(new Error(lost));
    };
    worker.once('error', (error: Error & { code?: string }) =>
      lose(error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? NO_MEMORY : 'its reader failed'),
    );
    worker.once('exit', () => lose('its reader stopped'));
  });
  losing.catch(() => undefined);
  port.start();
  const end = async (): Promise<void> => {
    lost ??= 'its reader stopped';
    port.close();
    await worker.terminate();
  };
  return {
    port,
    guard: async (work, milliseconds) => {
      const watch = watchOver(worker, milliseconds, before);
      try {
        return await Promise.race([work, losing, watch.alarm]);
      } catch (error) {
        if (watch.rang()) await end();
        throw error;
      } finally {
        watch.stop();
        // The loser of the race may fail later.
        work.catch(() => undefined);
      }
    },
    isAlive: () => lost === null,
    hold: (busy) => {
      if (busy) before = process.memoryUsage.rss();
      for (const one of [worker, port]) {
        if (busy) one.ref();
        else one.unref();
      }
    },
    end,
  };
}

/**
 * Rejects when time is up or the program has grown too much. A busy machine takes long without working on the file: time is up
 * when so much has been computed, when the thread waits for nothing, or after many times as long.
 */
function watchOver(
  worker: Worker,
  milliseconds: number,
  before: number,
): { readonly alarm: Promise<never>; readonly rang: () => boolean; readonly stop: () => void } {
  const begun = performance.now();
  const spent = startClock();
  const idle = worker.performance.eventLoopUtilization().idle;
  const isLate = (): boolean => {
    const passed = performance.now() - begun;
    if (passed <= milliseconds) return false;
    const waited = worker.performance.eventLoopUtilization().idle - idle;
    return spent() > milliseconds || waited > milliseconds * 0.9 || passed > milliseconds * PATIENCE;
  };
  let rang = false;
  let timer: NodeJS.Timeout | undefined;
  const alarm = new Promise<never>((_, reject) => {
    timer = setInterval(() => {
      const large = process.memoryUsage.rss() - before > MAX_GROWTH * 1024 * 1024;
      if (!large && !isLate()) return;
      rang = true;
      reject(new Error(large ? NO_MEMORY : 'it takes too long'));
    }, WATCH);
  });
  alarm.catch(() => undefined);
  return { alarm, rang: () => rang, stop: () => clearInterval(timer) };
}

/** Milliseconds of work since now: of time, or of the processor's, whichever is less. */
export function startClock(): () => number {
  const begun = performance.now();
  const before = process.cpuUsage();
  return () => {
    const { user, system } = process.cpuUsage(before);
    return Math.min(performance.now() - begun, (user + system) / 1000);
  };
}
