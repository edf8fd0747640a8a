/** Plain text to SSML, with every value escaped in one place. */

export function escapeXml(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
}

/** Paragraphs become `<p>`, which the voice separates with a longer breath. `ratePercent` slows the whole. */
export function toSsml(text: string, ratePercent = 100): string {
  const paragraphs = text
    .split(/\n\n+/)
    .map((paragraph) => escapeXml(paragraph.trim()))
    .filter((paragraph) => paragraph !== '');
  const body =
    paragraphs.length > 1 ? paragraphs.map((paragraph) => `<p>${paragraph}</p>`).join('') : (paragraphs[0] ?? '');
  return ratePercent === 100
    ? `<speak>${body}</speak>`
    : `<speak><prosody rate="${ratePercent}%">${body}</prosody></speak>`;
}
