/** The shape of the interaction model JSON that Alexa builds a skill's ears from, as far as hearing reads it. */

export interface ModelSlot {
  readonly name: string;
  readonly type: string;
}

export interface ModelIntent {
  readonly name: string;
  readonly samples?: readonly string[];
  readonly slots?: readonly ModelSlot[];
}

export interface ModelValue {
  readonly id?: string;
  readonly name: { readonly value: string; readonly synonyms?: readonly string[] };
}

export interface ModelType {
  readonly name: string;
  readonly values: readonly ModelValue[];
}

export interface InteractionModel {
  readonly interactionModel: {
    readonly languageModel: {
      readonly invocationName: string;
      readonly intents: readonly ModelIntent[];
      readonly types?: readonly ModelType[];
    };
  };
}
