/** The browser's own speech recognition, where it has one. */

interface Recognition {
  lang: string;
  onresult: ((event: { results: readonly (readonly { transcript: string }[])[] }) => void) | null;
  start(): void;
}

/** Hears one utterance in a language and hands it on; undefined where the browser cannot. */
export function listenOnce(): ((language: string, heard: (text: string) => void) => void) | undefined {
  const known = window as unknown as Record<string, (new () => Recognition) | undefined>; // not in the DOM's types
  const Recognizer = known['SpeechRecognition'] ?? known['webkitSpeechRecognition'];
  if (!Recognizer) return undefined;
  return (language, heard) => {
    const recognition = new Recognizer();
    recognition.lang = language;
    recognition.onresult = ({ results }) => {
      heard(results[0]?.[0]?.transcript ?? '');
    };
    recognition.start();
  };
}
