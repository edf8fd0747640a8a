/** The words that every language must have for the skill's page in the store and for Amazon's testers. */

export interface StorePage {
  /** As shown in the store; what people say is the invocation name of the interaction model. */
  readonly name: string;
  /** One sentence, at most 160 characters. */
  readonly summary: string;
  /** At most 4000 characters; holds the health notice that Amazon asks of health-related skills. */
  readonly description: string;
  /** Exactly what a person says, the wake word included; each a sample utterance that works from a cold start. */
  readonly examplePhrases: readonly [string, string, string];
  readonly keywords: readonly string[];
  /** For the tester, one step an item: what to say, what to expect. Reaches every feature; at most 4000 characters together. */
  readonly testingInstructions: readonly string[];
}
