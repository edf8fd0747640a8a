/**
 * How long Alexa listens before the reprompt, and again after it. UNCONFIRMED on a device: "a few seconds" in
 * https://developer.amazon.com/en-US/docs/alexa/custom-skills/manage-skill-session-and-session-attributes.html, and
 * 8 s in Amazon's article https://amazon.developer.forums.answerhub.com/articles/242597
 */
export const LISTENING_MS = 8000;
