/** A browser's voice and ears for tests, which the headless one lacks: they keep what was said, and hear what they are told. */

export interface Heard {
  /** Empty where the voice was cut. */
  readonly text: string;
  /** Milliseconds of the page's own time. */
  readonly at: number;
}

declare global {
  interface Window {
    readonly heard: readonly Heard[];
    readonly listensIn: string;
    hear(text: string): void;
  }
}

/** Runs in the page before its own scripts. */
export function withVoiceAndEars(): void {
  const heard: Heard[] = [];
  const voice = { lang: 'en-US', localService: true, name: 'somebody' };
  let ears: { lang: string; onresult?: (event: unknown) => void; onend?: () => void } | undefined;
  const open = (these: NonNullable<typeof ears>) => {
    ears = these;
  };
  const give = (name: string, value: unknown) => {
    Object.defineProperty(window, name, { configurable: true, value });
  };
  give('heard', heard);
  give('hear', (transcript: string) => {
    if (transcript !== '') ears?.onresult?.({ results: [[{ transcript }]] });
    ears?.onend?.();
  });
  Object.defineProperty(window, 'listensIn', { get: () => ears?.lang });
  give('speechSynthesis', {
    getVoices: () => [voice],
    addEventListener: () => undefined,
    speak: ({ text }: { text: string }) => heard.push({ text, at: performance.now() }),
    cancel: () => heard.push({ text: '', at: performance.now() }),
  });
  give(
    'SpeechSynthesisUtterance',
    class {
      constructor(readonly text: string) {}
    },
  );
  give(
    'SpeechRecognition',
    class {
      lang = '';
      readonly start = (): void => {
        open(this);
      };
    },
  );
}
