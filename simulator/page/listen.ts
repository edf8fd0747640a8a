/** The browser's own speech recognition, where it has one. */

interface Recognition {
  lang: string;
  onresult: ((event: { results: readonly (readonly { transcript: string }[])[] }) => void) | null;
  /** Comes last, whatever was or was not heard. */
  onend: (() => void) | null;
  start(): void;
}

/** Hears one utterance in a language and hands it on, empty if there was none; undefined where the browser cannot. */
export function listenOnce(): ((language: string, heard: (text: string) => void) => void) | undefined {
  const known = window as unknown as Record<string, (new () => Recognition) | undefined>; // not in the DOM's types
  const Recognizer = known['SpeechRecognition'] ?? known['webkitSpeechRecognition'];
  if (!Recognizer) return undefined;
  return (language, heard) => {
    const recognition = new Recognizer();
    recognition.lang = language;
    let text = '';
    recognition.onresult = ({ results }) => {
      text = results[0]?.[0]?.transcript ?? '';
    };
    recognition.onend = () => {
      heard(text);
    };
    recognition.start();
  };
}
