/** Pictures as files of their own, light and dark: every colour is in them, and nothing of the page is left. */
import assert from 'node:assert/strict';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '../../../scripts/lib/paths';
import { charts } from '../../../src/charts';
import { standalone } from '../../../src/charts/standalone';
import { inputOf, svgOf } from './drawn';
import { halfYear } from './sample-diaries';

const css = readFileSync(join(projectRoot, 'src/charts/charts.css'), 'utf8');
const folder = join(projectRoot, 'test/fixtures/trends/themes');

/** As the editor's own light and dark themes have them. */
const themes: Record<string, Record<string, string>> = {
  light: {
    '--vscode-foreground': '#3b3b3b',
    '--vscode-descriptionForeground': '#3b3b3b',
    '--vscode-editor-background': '#ffffff',
    '--vscode-charts-purple': '#652d90',
    '--vscode-charts-green': '#388a34',
    '--vscode-charts-blue': '#1a85ff',
  },
  dark: {
    '--vscode-foreground': '#cccccc',
    '--vscode-descriptionForeground': '#9d9d9d',
    '--vscode-editor-background': '#1f1f1f',
    '--vscode-charts-purple': '#b180d7',
    '--vscode-charts-green': '#89d185',
    '--vscode-charts-blue': '#3794ff',
  },
};

const fileOf = (svg: string, theme = 'light') => standalone(svg, css, (name) => themes[theme]?.[name] ?? '');
const inLines = (svg: string) => `${svg.replaceAll('><', '>\n<')}\n`;

describe('pictures as files', () => {
  for (const theme of Object.keys(themes)) {
    for (const chart of charts) {
      it(`are as on file: ${chart.id}, ${theme}`, () => {
        const file = inLines(fileOf(svgOf(chart, inputOf(halfYear())), theme));
        const path = join(folder, `${chart.id}-${theme}.svg`);
        if (process.env.UPDATE_GOLDEN === '1') {
          mkdirSync(folder, { recursive: true });
          writeFileSync(path, file);
        }
        assert.equal(file, readFileSync(path, 'utf8').replaceAll('\r\n', '\n'));
      });
    }
  }

  it('have every colour in them, and none that only a page knows', () => {
    for (const chart of charts) {
      const svg = fileOf(svgOf(chart, inputOf(halfYear())));
      assert.ok(!svg.includes('var(') && !svg.includes('--'), chart.id);
      assert.ok(!/class="hit"|tabindex|data-mark|role="button"|:hover/.test(svg), chart.id);
      assert.match(svg, /^<svg [^>]*role="img" aria-label="/);
      assert.equal(svg.match(/<title>/g)?.length, chart.draw(inputOf(halfYear())).marks.length);
    }
  });

  it('take colours the theme has, else those of the style sheet', () => {
    const svg = '<svg class="chart"><rect class="headache"></rect></svg>';
    assert.match(
      fileOf(svg, 'dark'),
      /\.chart \.headache\{fill: #b180d7;fill-opacity: 0\.3;stroke: transparent/,
    );
    assert.match(
      standalone(svg, css, () => ''),
      /\.chart \.headache\{fill: #652d90;/,
    );
    assert.ok(!fileOf(svg).includes('.dose'), 'no rule of what does not occur');
  });
});
