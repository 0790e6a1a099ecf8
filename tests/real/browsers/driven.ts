/** Keys by their names in the standard of events of the keyboard. */
export type Key = 'ArrowDown' | 'ArrowLeft' | 'Enter' | 'Escape' | 'Tab';

/** A page in a browser that is not Chromium, in the hands of a test, whatever library drives it. */
export interface DrivenPage {
  /** Opens an address and waits until it is loaded and its type is there. Sets aside what was wrong with the last one. */
  open: (address: string) => Promise<void>;
  /** The size of what is seen of a page, in px; a browser may have a least size. Gives the width it has taken. */
  resize: (width: number, height: number) => Promise<number>;
  /** Runs a function in the page, which may use nothing from outside itself. */
  run: <T, A extends unknown[]>(task: (...given: A) => T, ...given: A) => Promise<Awaited<T>>;
  /** The same in the first frame of the page. */
  runInFrame: <T, A extends unknown[]>(task: (...given: A) => T, ...given: A) => Promise<Awaited<T>>;
  /** Presses with the pointer on what a selector finds first. */
  click: (selector: string) => Promise<void>;
  press: (key: Key) => Promise<void>;
  /** Presses a letter with Control held. */
  command: (letter: string) => Promise<void>;
  type: (text: string) => Promise<void>;
  /** What the page did since it was opened that it should not have, as far as the browser tells: errors, files that failed, requests to other hosts. */
  faults: () => Promise<string[]>;
}
