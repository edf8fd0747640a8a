/** What we use of the naive Bayes classifier, which comes without types. */
declare module 'wink-naive-bayes-text-classifier' {
  interface Classifier {
    defineConfig(config: { considerOnlyPresence: boolean; smoothingFactor: number }): void;
    definePrepTasks(tasks: readonly ((text: string) => readonly string[])[]): number;
    learn(text: string, label: string): boolean;
    consolidate(): boolean;
    /** Labels with the natural logarithm of their odds, the likeliest first. */
    computeOdds(text: string): readonly (readonly [label: string, odds: number])[];
  }
  export default function createClassifier(): Classifier;
}
