/** The leaf: a sentence opens its article over its own column, and gives the place back. */
import { expect, test } from './test.ts';

const CLAIM = './claims/strikes-on-russian-territory/';
const sentence = '.cell a[href*="/articles/us-policy-unchanged/#"]';

test.use({ viewport: { width: 1280, height: 800 }, contextOptions: { reducedMotion: 'reduce' } });

test('a sentence opens its whole article over its own column, lit, and the facing answer stays', async ({ page }) => {
  await page.goto(CLAIM);
  const address = page.url();
  await page.locator(sentence).first().click();
  const leaf = page.getByRole('dialog', { name: 'RBC-Ukraine, 24 October 2024' });
  await expect(leaf.locator('.lit').first()).toBeInViewport();
  await expect(leaf).toContainText('In return, Russia may provide North Korea with technology');
  const [over, facing] = [await leaf.boundingBox(), await page.locator('.cell').nth(1).boundingBox()];
  expect((over?.x ?? 0) + (over?.width ?? 0)).toBeLessThanOrEqual(facing?.x ?? 0);
  expect(page.url()).toBe(address);
});

test('Escape and the button close the leaf, and the focus is on the link again', async ({ page }) => {
  await page.goto(CLAIM);
  const link = page.locator(sentence).first();
  await link.click();
  await expect(page.getByRole('button', { name: 'Back to the question' })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(page.locator('dialog')).toHaveCount(0);
  await expect(link).toBeFocused();
  await link.press('Enter');
  await page.getByRole('button', { name: 'Back to the question' }).click();
  await expect(link).toBeFocused();
});

test('on a phone, and where the copy cannot be fetched, the link leads to the article', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto(CLAIM);
  await page.locator(sentence).first().click();
  await expect(page).toHaveURL(/articles\/us-policy-unchanged\/#/);
});
