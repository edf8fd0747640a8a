/** How long Alexa listens before the reprompt, and again after it (platform.md, section 1; 8 s in Amazon's own article). */
export const LISTENING_MS = 8000;
