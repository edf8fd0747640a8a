/** Every statement of the article has its answer, and the page that lists them tells the coach's own words. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ARTICLE, articlePage } from '../scripts/article';

test('the page is what `npm run models` writes', () => {
  expect(readFileSync(join(__dirname, '..', 'docs', 'article.md'), 'utf8')).toBe(articlePage());
});

test('no statement is without a verdict, a source and a sentence', () => {
  const rows = articlePage()
    .split('\n')
    .filter((line) => /^\| \d/.test(line));
  expect(rows).toHaveLength(ARTICLE.length);
  expect(ARTICLE.length).toBeGreaterThanOrEqual(58);
  const empty = rows.filter((row) => row.split(' | ').some((text) => text.replaceAll('|', '').trim() === ''));
  expect(empty).toEqual([]);
});
