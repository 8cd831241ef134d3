// Two things that esbuild does not do by itself: parts of a bundle as CommonJS, and a module that is read when it is called.
const esbuild = require('esbuild');
const { readFileSync } = require('node:fs');
const fs = require('node:fs/promises');
const path = require('node:path');
const { projectRoot } = require('./paths');

/**
 * Splitting makes ES modules; VS Code loads CommonJS. So each part is translated once it is made.
 * @param {import('esbuild').TransformOptions} options
 * @returns {import('esbuild').Plugin}
 */
function asCommonJs(options) {
  return {
    name: 'as CommonJS',
    setup(build) {
      build.initialOptions.write = false;
      // The map goes along in the text, so that the second step can follow it.
      const isMapped = Boolean(build.initialOptions.sourcemap);
      if (isMapped) build.initialOptions.sourcemap = 'inline';
      build.onEnd(async ({ outputFiles = [] }) => {
        for (const { path: file, text } of outputFiles) {
          const sourcemap = isMapped ? 'external' : false;
          const form = { format: 'cjs', platform: 'node', sourcemap };
          const { code, map } = await esbuild.transform(text, { ...options, ...form });
          await fs.mkdir(path.dirname(file), { recursive: true });
          await fs.writeFile(
            file,
            isMapped ? `${code}//# sourceMappingURL=${path.basename(file)}.map\n` : code,
          );
          if (isMapped) await fs.writeFile(`${file}.map`, map);
        }
      });
    },
  };
}

/**
 * A module whose functions cannot wait, and are hardly ever called: others get functions in its place that read it then.
 * @param {string} module from the project's folder
 * @param {string[]} functions all that others use of it
 * @param {string} part the file it is built to, as the others see it
 * @returns {import('esbuild').Plugin}
 */
function readWhenCalled(module, functions, part) {
  const file = path.join(projectRoot, module);
  const namespace = 'read-when-called';
  const contents = [
    'let known;',
    `const part = () => (known ??= require(${JSON.stringify(part)}));`,
    ...functions.map((name) => `export const ${name} = (...given) => part().${name}(...given);`),
  ].join('\n');
  return {
    name: 'read when called',
    setup(build) {
      const filter = new RegExp(`/${path.basename(module, '.ts')}$`);
      build.onResolve({ filter }, ({ path: name, resolveDir, kind }) =>
        kind === 'import-statement' && path.join(resolveDir, `${name}.ts`) === file
          ? { path: file, namespace }
          : null,
      );
      build.onResolve({ filter: /.*/, namespace }, ({ path: name }) => ({ path: name, external: true }));
      build.onLoad({ filter: /.*/, namespace }, () => ({ contents }));
    },
  };
}

/**
 * The parts that are read at once with one of them: itself, and what it shares with others.
 * @param {string} file of a production build
 * @returns {string[]} their paths
 */
function partsReadWith(file) {
  const found = new Set([file]);
  for (const part of found) {
    for (const [, name] of readFileSync(part, 'utf8').matchAll(/require\("\.\/(shared-\w+\.js)"\)/g)) {
      found.add(path.join(path.dirname(part), name));
    }
  }
  return [...found];
}

module.exports = { asCommonJs, partsReadWith, readWhenCalled };
