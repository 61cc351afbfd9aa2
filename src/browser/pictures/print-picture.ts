import type { Size } from '../../scene/geometry.ts';

/** What is put beside the page while it is printed. */
const NAME = 'print-picture';

/**
 * Prints an SVG document as it is drawn, lines and text, on one page of `paper` millimetres: whoever saves that as PDF
 * has its text as text. Resolves when the browser is done with it. The title is offered as the file's name.
 */
export async function printPicture(svg: string, paper: Size, title: string): Promise<void> {
  const removeIt = putOnPaper(svg, paper);
  const titleBefore = document.title;
  document.title = title;
  const printed = new Promise((done) => {
    addEventListener('afterprint', done, { once: true });
  });
  print();
  await printed;
  document.title = titleBefore;
  removeIt();
}

/** Puts a picture where only paper shows it, alone, and returns what removes it. In a shadow tree, so that it shares no id and no style with the page. */
function putOnPaper(svg: string, { width, height }: Size): () => void {
  document.querySelectorAll(`[data-${NAME}]`).forEach((element) => {
    element.remove();
  });
  const style = document.createElement('style');
  const host = document.createElement('div');
  for (const element of [style, host]) element.setAttribute(`data-${NAME}`, '');
  style.textContent = `
    @page { size: ${width}mm ${height}mm; margin: 0 }
    div[data-${NAME}] { display: none }
    @media print {
      html, body { margin: 0 !important; height: ${height}mm !important; overflow: hidden !important; background: none !important }
      body > :not([data-${NAME}]) { display: none !important }
      div[data-${NAME}] { display: block; position: absolute; inset: 0 auto auto 0; width: ${width}mm; height: ${height}mm; overflow: hidden; print-color-adjust: exact }
    }`;
  host.attachShadow({ mode: 'open' }).append(document.importNode(parse(svg), true), fullSize());
  document.head.append(style);
  document.body.append(host);
  return () => {
    style.remove();
    host.remove();
  };
}

function parse(svg: string): Element {
  return new DOMParser().parseFromString(svg, 'image/svg+xml').documentElement;
}

function fullSize(): HTMLStyleElement {
  const style = document.createElement('style');
  style.textContent = 'svg { display: block; width: 100%; height: 100% }';
  return style;
}
