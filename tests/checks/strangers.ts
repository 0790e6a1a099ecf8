import type { Page } from '@playwright/test';

/** What comes to work of what an attacker would put into a page as markup: script, handler, style. */
export function strangersAtWork(page: Page): Promise<string[]> {
  return page.evaluate(putStrangersIn);
}

/** A frame that is written in a page is held to its policy. */
async function putStrangersIn(): Promise<string[]> {
  const root = document.documentElement;
  const frame = document.createElement('iframe');
  frame.srcdoc = '<script>parent.document.documentElement.dataset.script = "ran"</script>';
  const held = document.createElement('template');
  held.innerHTML = '<style>html { --stranger: "here" }</style><button onclick="document.documentElement.dataset.handler = \'ran\'"></button>';
  document.body.append(held.content);
  document.querySelector<HTMLButtonElement>('button[onclick]')?.click();
  await new Promise((done) => {
    frame.onload = done;
    document.body.append(frame);
  });
  const styled = getComputedStyle(root).getPropertyValue('--stranger') !== '';
  return [...Object.keys(root.dataset).filter((name) => name === 'script' || name === 'handler'), ...(styled ? ['style'] : [])];
}
