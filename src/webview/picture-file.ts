/** The picture that is shown, as a file: SVG text, or PNG in base 64. */
import { standalone } from '../charts/standalone';

/** On paper and on screens of high density a picture is looked at closely. */
const density = 2;

/** @param css the text of the charts' style sheet */
export function svgText(svg: SVGSVGElement, css: string): string {
  const theme = getComputedStyle(document.documentElement);
  return standalone(new XMLSerializer().serializeToString(svg), css, (name) => theme.getPropertyValue(name));
}

/** Drawn by the browser from the SVG itself, so that both are the same; it may hold no part from elsewhere. */
export async function pngText(svg: SVGSVGElement, css: string): Promise<string> {
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svgText(svg, css))}`;
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = svg.width.baseVal.value * density;
  canvas.height = svg.height.baseVal.value * density;
  const context = canvas.getContext('2d');
  if (!context) throw new Error('This browser cannot draw pictures.');
  context.drawImage(image, 0, 0, canvas.width, canvas.height);
  return canvas.toDataURL('image/png').slice('data:image/png;base64,'.length);
}
